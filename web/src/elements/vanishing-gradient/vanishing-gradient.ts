/**
 * Sigmoid, tanh and ReLU networks of the same depth on real digits: what reaches each layer, and what accuracy it costs.
 * Nothing starts by itself; the untrained networks already make the point.
 *
 * @attr layers - hidden network layers, 1 to 20
 * @attr units - units in each of them
 * @attr start - own, he, glorot, lecun, orthogonal, playground, small or normal: what scales the weights at the start
 * @attr rate - learning rate
 * @attr seed - where the random numbers begin
 * @attr epochs - of each run
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained networks are drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import { numberField, seedField, wordField } from '../../labs/fields.ts';
import { type Digits, lessonDigits } from '../../labs/lesson-digits.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import type { RunState } from '../../labs/paced-run.ts';
import { inWords } from '../../locales/family-words.ts';
import { percentText } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tVanishing } from '../../locales/t-vanishing.ts';
import { area, axes, stretched } from '../../plot/axes.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { layerLines } from '../../plot/layer-lines.ts';
import { line, swatch } from '../../plot/line-look.ts';
import { patch } from '../../plot/svg-layer.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { laneCards, layerTable, ratioText } from './lane-cards.ts';
import { choices, DepthLane, type DepthSetup, depthSpec, FUNCTIONS, readSetup, STARTS } from './lanes.ts';
import { vanishingGradientStyles } from './vanishing-gradient.css.ts';

/** Steps a frame, milliseconds between two looks. */
const PACE = { steps: 5, lookApart: 120 };

export class VanishingGradient extends LitElement {
  static override properties = {
    setup: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, vanishingGradientStyles];
  declare setup: DepthSetup;
  declare spoken: string;

  readonly #lanes = FUNCTIONS.map((id) => new DepthLane(id, () => this.#onChange()));
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #names = new Map<string, string>();
  #told = false;

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.spoken = '';
    new Onlooker(this, {
      seen: (visible) => {
        for (const { run } of this.#lanes) run.visible = visible;
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setup = readSetup((name) => this.getAttribute(name));
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    for (const { run } of this.#lanes) run.close();
  }

  async #open(): Promise<void> {
    const { setup } = this;
    this.#told = false;
    let digits: Digits | undefined;
    const inits = new Map<string, string>();
    try {
      const known = (await activations(training())).map(inWords);
      for (const { id, name, recommendedInit } of known) {
        this.#names.set(id, name);
        inits.set(id, recommendedInit);
      }
      digits = await lessonDigits();
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (setup !== this.setup) return;
    for (const lane of this.#lanes) {
      const spec = depthSpec(setup, lane.activation, inits.get(lane.activation) ?? 'glorot', digits);
      await lane.run.open(spec, { ...PACE, limit: Number.POSITIVE_INFINITY });
    }
  }

  #problem = '';

  #fail(error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
    this.dataset.state = 'failed';
    this.requestUpdate();
  }

  #change = (change: Partial<DepthSetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  /** Of all three together: running while one runs, finished when all are. */
  get #state(): RunState {
    const states = this.#lanes.map(({ run }) => run.state);
    for (const state of ['failed', 'loading', 'running'] as const) if (states.includes(state)) return state;
    return states.every((state) => state === 'finished') ? 'finished' : 'paused';
  }

  #onChange(): void {
    this.dataset.state = this.#state;
    if (this.#state === 'finished' && !this.#told) {
      this.#told = true;
      this.#announcer.announce(`${this.#status} ${this.#accuracies()}`);
    }
    this.requestUpdate();
  }

  #toggle = (): void => {
    const running = this.#state === 'running';
    for (const { run } of this.#lanes) {
      if (running) run.pause();
      else if (run.state === 'paused') run.start();
    }
  };

  #name = (id: string): string => this.#names.get(id) ?? id;

  get #status(): string {
    const epoch = Math.min(...this.#lanes.map(({ run }) => run.snapshot?.epoch ?? 0));
    const last = this.setup.epochs;
    if (this.#state === 'finished') return tVanishing('over', { last });
    const begun = this.#lanes.some(({ run }) => (run.snapshot?.step ?? 0) > 0);
    return begun ? tVanishing('now', { epoch, last }) : tVanishing('fresh');
  }

  #accuracies(): string {
    const lanes = this.#lanes.map(({ activation, run }) =>
      tVanishing('lane', {
        name: this.#name(activation),
        value: percentText(run.snapshot?.testAccuracy ?? Number.NaN),
      }),
    );
    return tVanishing('accuracy.summary', { lanes: lanes.join(' ') });
  }

  #ratios(): string {
    const lanes = this.#lanes.map((lane) =>
      tVanishing('lane', { name: this.#name(lane.activation), value: ratioText(lane) }),
    );
    return tVanishing('gradient.summary', { lanes: lanes.join(' ') });
  }

  override updated(): void {
    const lines = this.renderRoot.querySelector('svg.gradients');
    if (!lines) return;
    patch(
      lines,
      layerLines(
        this.#lanes.map(({ shares }) => shares),
        tVanishing('gradient.axis'),
      ),
    );
    const accuracy = this.renderRoot.querySelector('svg.accuracy');
    const frame: Frame = { x: { low: 0, high: this.setup.epochs }, y: { low: 0, high: 104 } };
    const curves = this.#lanes.map(({ epochs, accuracy }, look) =>
      line(
        look,
        pathData(
          frame,
          epochs,
          accuracy.map((share) => share * 100),
        ),
      ),
    );
    if (accuracy)
      patch(accuracy, [
        area(axes(frame, { xLabel: tVanishing('accuracy.axis'), xTicks: 5, yTicks: 5 }), stretched(...curves)),
      ]);
    for (const [look, node] of this.renderRoot.querySelectorAll('.swatch').entries()) patch(node, swatch(look));
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const state = this.#state;
    const problem = this.#problem || this.#lanes.find(({ run }) => run.state === 'failed')?.run.problem;
    if (problem)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: problem })}</p><slot></slot>`;
    if (state === 'loading' || this.#lanes.some(({ layers }) => layers.length === 0)) return html`<slot></slot>`;
    const { setup } = this;
    const running = state === 'running';
    const begun = this.#lanes.some(({ run }) => (run.snapshot?.step ?? 0) > 0);
    return html`<section class="lab" aria-label=${tVanishing('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      <div class="fields">
        ${numberField(tLab('layers'), choices.layers, setup.layers, (layers) => this.#change({ layers }))}
        ${wordField(
          tLab('start'),
          STARTS,
          (id) => (id === 'he' || id === 'glorot' || id === 'lecun' ? tLab(`start.${id}`) : tVanishing(`start.${id}`)),
          setup.start,
          (start) => this.#change({ start }),
        )}
        ${numberField(tLab('units'), choices.units, setup.units, (units) => this.#change({ units }))}
        ${numberField(tLab('rate'), choices.rate, setup.rate, (rate) => this.#change({ rate }))}
      </div>
      <div class="buttons">
        <button type="button" class="primary go" ?disabled=${state === 'finished'} @click=${this.#toggle}>
          ${tLab(running ? 'pause' : begun ? 'on' : 'train')}
        </button>
        <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
        ${seedField(setup.seed, (seed) => this.#change({ seed }))}
      </div>
      <p class="status" data-state=${state}>${this.#status}</p>
      ${laneCards(this.#lanes, this.#name)}
      <div class="charts">
        <figure>
          <h3 aria-hidden="true">${tVanishing('gradient')}</h3>
          <svg class="gradients" role="img" aria-label=${this.#ratios()}></svg>
        </figure>
        <figure>
          <h3 aria-hidden="true">${tVanishing('accuracy')}</h3>
          <svg class="accuracy" role="img" aria-label=${this.#accuracies()}></svg>
        </figure>
      </div>
      ${layerTable(this.#lanes, this.#name)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }
}

define('vanishing-gradient', VanishingGradient);
