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
import { lessonDigits } from '../../labs/lesson-digits.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { RunGroup } from '../../labs/run-group.ts';
import { inWords } from '../../locales/family-words.ts';
import { percentText } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tVanishing } from '../../locales/t-vanishing.ts';
import { layerLines } from '../../plot/layer-lines.ts';
import { swatch } from '../../plot/line-look.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { audibleLayers } from '../../sound/audible-layers.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { accuracyChart, audibleAccuracy } from './accuracy-chart.ts';
import { laneCards, layerTable, ratioText } from './lane-cards.ts';
import { choices, DepthLane, type DepthSetup, depthSpec, FUNCTIONS, readSetup, STARTS } from './lanes.ts';
import { vanishingGradientStyles } from './vanishing-gradient.css.ts';

/** Steps a frame, milliseconds that one network may train in it, and between two looks. */
const PACE = { steps: 5, slice: 10, lookApart: 120 };

export class VanishingGradient extends LitElement {
  static override properties = {
    setup: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, vanishingGradientStyles];
  declare setup: DepthSetup;
  declare spoken: string;

  readonly #group = new RunGroup<DepthLane>(
    {
      ...PACE,
      stepsBetween: () => 1,
      end: () => Number.POSITIVE_INFINITY, // each stops by its own rule
      aim: (_, step) => step + PACE.steps,
      secondsAt: () => 0,
      advance: (lane, snapshot) => {
        lane.snapshot = snapshot;
      },
      look: (lane) => lane.look(),
    },
    () => this.#onChange(),
  );
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
        this.#group.visible = visible;
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
    this.#group.close();
  }

  async #open(): Promise<void> {
    this.#told = false;
    const { setup } = this;
    await this.#group.open(async () => {
      const known = (await activations(training())).map(inWords);
      for (const { id, name } of known) this.#names.set(id, name);
      const digits = await lessonDigits();
      return FUNCTIONS.map((id) => {
        const own = known.find((each) => each.id === id)?.recommendedInit ?? 'glorot';
        return { spec: depthSpec(setup, id, own, digits), lane: (info) => new DepthLane(id, info) };
      });
    });
  }

  #change = (change: Partial<DepthSetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  #onChange(): void {
    const { state } = this.#group;
    this.dataset.state = state;
    if (state === 'finished' && !this.#told) {
      this.#told = true;
      this.#announcer.announce(`${this.#status} ${this.#accuracies()}`);
    }
    this.requestUpdate();
  }

  #toggle = (): void => {
    if (this.#group.state === 'running') this.#group.pause();
    else this.#group.start();
  };

  #name = (id: string): string => this.#names.get(id) ?? id;

  get #status(): string {
    const { lanes, state } = this.#group;
    const epoch = Math.min(...lanes.map(({ snapshot }) => snapshot.epoch));
    const last = this.setup.epochs;
    if (state === 'finished') return tVanishing('over', { last });
    const begun = lanes.some(({ snapshot }) => snapshot.step > 0);
    return begun ? tVanishing('now', { epoch, last }) : tVanishing('fresh');
  }

  #accuracies(): string {
    const lanes = this.#group.lanes.map(({ activation, snapshot }) =>
      tVanishing('lane', {
        name: this.#name(activation),
        value: percentText(snapshot.testAccuracy),
      }),
    );
    return tVanishing('accuracy.summary', { lanes: lanes.join(' ') });
  }

  #ratios(): string {
    const lanes = this.#group.lanes.map((lane) =>
      tVanishing('lane', { name: this.#name(lane.activation), value: ratioText(lane) }),
    );
    return tVanishing('gradient.summary', { lanes: lanes.join(' ') });
  }

  #hearGradients = (figure: HTMLElement): Audible => {
    const { lanes } = this.#group;
    const picture = figure.querySelector('svg.gradients') as SVGElement;
    const shares = lanes.map((lane) => lane.shares);
    return audibleLayers(picture, shares, this.#laneNames(), tVanishing('gradient.course'));
  };

  #hearAccuracy = (figure: HTMLElement): Audible => {
    const picture = figure.querySelector('svg.accuracy') as SVGElement;
    return audibleAccuracy(picture, this.#group.lanes, this.setup.epochs, this.#laneNames());
  };

  #laneNames(): string[] {
    return this.#group.lanes.map(({ activation }) => this.#name(activation));
  }

  override updated(): void {
    const lines = this.renderRoot.querySelector('svg.gradients');
    if (!lines) return;
    patch(
      lines,
      layerLines(
        this.#group.lanes.map(({ shares }) => shares),
        tVanishing('gradient.axis'),
      ),
    );
    const accuracy = this.renderRoot.querySelector('svg.accuracy');
    if (accuracy) patch(accuracy, accuracyChart(this.#group.lanes, this.setup.epochs, tVanishing('accuracy.axis')));
    for (const [look, node] of this.renderRoot.querySelectorAll('.swatch').entries()) patch(node, swatch(look));
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { state, lanes, problem } = this.#group;
    if (problem)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: problem })}</p><slot></slot>`;
    if (state === 'loading' || lanes.some(({ layers }) => layers.length === 0)) return html`<slot></slot>`;
    const { setup } = this;
    const running = state === 'running';
    const begun = lanes.some(({ snapshot }) => snapshot.step > 0);
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
      ${laneCards(this.#group.lanes, this.#name)}
      <div class="charts">
        <figure>
          <h3 aria-hidden="true">${tVanishing('gradient')}</h3>
          <svg class="gradients" role="img" aria-label=${this.#ratios()}></svg>
          <figcaption>${hear(this.#hearGradients)}</figcaption>
        </figure>
        <figure>
          <h3 aria-hidden="true">${tVanishing('accuracy')}</h3>
          <svg class="accuracy" role="img" aria-label=${this.#accuracies()}></svg>
          <figcaption>${hear(this.#hearAccuracy)}</figcaption>
        </figure>
      </div>
      ${layerTable(this.#group.lanes, this.#name)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }
}

define('vanishing-gradient', VanishingGradient);
