/**
 * A network seen from inside while it trains: layer by layer how large gradients and activations are, where the totals lie on
 * the slope, and the product behind the gradient of any one weight. Nothing starts by itself.
 *
 * @attr activation - id in the activation registry, of the hidden layers
 * @attr data - circle, xor, spiral or digits
 * @attr layers - hidden network layers, 1 to 20
 * @attr units - units in each of them
 * @attr start - own, he, glorot, lecun or normal: what scales the weights at the start
 * @attr rate - learning rate
 * @attr seed - where the random numbers begin
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained network is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @attr data-step - steps taken
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import { core } from '../../core/client.ts';
import type { ActivationInfo } from '../../core/protocol.ts';
import { numberField, seedField, selectField, wordField } from '../../labs/fields.ts';
import { ratioOf } from '../../labs/layer-sizes.ts';
import { type Digits, lessonDigits } from '../../labs/lesson-digits.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { inWords } from '../../locales/family-words.ts';
import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tXray } from '../../locales/t-xray.ts';
import { extent, type Interval, readOff, type Samples } from '../../plot/geometry.ts';
import { CURVE_POINTS } from '../../plot/picture.ts';
import { cloudFrame, cloudInterval, slopeCloud } from '../../plot/slope-cloud.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import type { ChainRule } from '../../training/instruments.ts';
import { allNumbers } from './all-numbers.ts';
import { gradientXrayStyles } from './gradient-xray.css.ts';
import { audibleRows, FIRST_SCALE, grown, layerRows, paintRows, rowsKey } from './layer-rows.ts';
import { weightProduct } from './weight-product.ts';
import { type Focus, Xray } from './xray.ts';
import { choices, DATA, paceOf, readSetup, STARTS, type XraySetup, xraySpec } from './xray-setup.ts';
import { layerName, ratioSentence, startName, statusSentence } from './xray-words.ts';

export class GradientXray extends LitElement {
  static override properties = {
    setup: { state: true },
    known: { state: true },
    opened: { state: true },
    whole: { state: true },
    spoken: { state: true },
    heard: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, gradientXrayStyles];
  declare setup: XraySetup;
  declare known: readonly ActivationInfo[];
  /** Layers whose tables are open. */
  declare opened: ReadonlySet<number>;
  /** The chain of the chosen example from the first layer on, for the tables; fetched while they are shown. */
  declare whole: ChainRule | undefined;
  declare spoken: string;
  /** The layer whose tones sound. */
  declare heard: number | undefined;

  readonly #xray = new Xray(() => this.#onChange());
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #scale: Interval = FIRST_SCALE;
  /** The function's curve over the widest interval that the cloud may need. */
  #samples: Samples | undefined;
  #numbersShown = false;
  #digits: Digits | undefined;
  #told = '';

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.known = [];
    this.opened = new Set([0]);
    this.whole = undefined;
    this.spoken = '';
    this.heard = undefined;
    new Onlooker(this, {
      seen: (visible) => {
        this.#xray.run.visible = visible;
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
    this.#xray.run.close();
  }

  start(): void {
    this.#xray.run.start();
  }

  pause(): void {
    this.#xray.run.pause();
  }

  /** Of the registry's entry, or of the menu. */
  get #init(): string {
    const own = this.known.find(({ id }) => id === this.setup.activation)?.recommendedInit ?? 'glorot';
    return this.setup.start === 'own' ? own : this.setup.start;
  }

  get #inputs(): number {
    return this.setup.data === 'digits' ? 64 : 2;
  }

  async #open(): Promise<void> {
    const { setup } = this;
    try {
      this.known = (await activations(training())).map(inWords);
      if (setup.data === 'digits') this.#digits = await lessonDigits();
      this.#samples = await core().request('curve', {
        fn: setup.activation,
        from: -12,
        to: 12,
        points: 3 * CURVE_POINTS,
      });
    } catch {
      // The run says what is wrong with the core.
    }
    if (setup !== this.setup) return;
    this.#xray.begin(setup.layers, setup.units, this.#inputs);
    this.#scale = FIRST_SCALE;
    this.whole = undefined;
    await this.#xray.run.open(xraySpec(setup, this.#init, this.#digits), paceOf(setup));
  }

  #change = (change: Partial<XraySetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  #look = (focus: Focus): void => {
    void this.#xray.look(focus);
    this.requestUpdate(); // the menus know of it at once: a second choice must not undo the first
  };

  #onChange(): void {
    const { state, run, layers } = this.#xray;
    this.dataset.state = state;
    this.dataset.step = String(run.snapshot?.step ?? 0);
    this.#scale = grown(this.#scale, layers);
    if (state === 'finished' || state === 'failed') {
      const words = state === 'failed' ? run.problem : this.#status;
      if (words !== this.#told) this.#announcer.announce(words);
      this.#told = words;
    }
    if (this.#numbersShown) void this.#fetchWhole();
    this.requestUpdate();
  }

  async #fetchWhole(): Promise<void> {
    const { info } = this.#xray.run;
    const { example } = this.#xray.focus;
    if (!info) return;
    try {
      const ask = { run: info.run, example, layer: 0, row: 0, column: 0 };
      this.whole = await training().request('chainRule', ask, { key: 'xray-whole' });
    } catch {
      // A newer question took its place, or the run is gone: another answer comes.
    }
  }

  #showNumbers = (event: Event): void => {
    if (event.target !== event.currentTarget) return; // a table inside was opened
    this.#numbersShown = (event.target as HTMLDetailsElement).open;
    if (this.#numbersShown) void this.#fetchWhole();
  };

  #openLayer = (layer: number, wanted: boolean): void => {
    if (this.opened.has(layer) === wanted) return;
    const opened = new Set(this.opened);
    if (wanted) opened.add(layer);
    else opened.delete(layer);
    this.opened = opened;
  };

  get #status(): string {
    const { state, run } = this.#xray;
    return state === 'failed' ? run.problem : statusSentence(state, run.snapshot, this.#init);
  }

  override updated(): void {
    const { layers, first, totals, state } = this.#xray;
    if (layers.length === 0) return;
    paintRows(this.renderRoot, layers, first, this.#scale);
    const cloud = this.renderRoot.querySelector('svg.slope-cloud');
    if (cloud && this.#samples)
      patch(cloud, slopeCloud(this.#shown(this.#samples), cloudInterval(totals), totals, tXray('cloud.z')));
    if (state === 'paused') this.dataset.ready = '';
  }

  /** The part of the curve that the cloud's interval shows, and the identity where the output layer is looked into. */
  #shown(samples: Samples): Samples {
    const { low, high } = cloudInterval(this.#xray.totals);
    const output = this.#xray.focus.layer >= this.setup.layers;
    const kept = Array.from(samples.x, (x, index) => ({ x, index })).filter(({ x }) => x >= low && x <= high);
    return {
      x: kept.map(({ x }) => x),
      value: kept.map(({ x, index }) => (output ? x : (samples.value[index] as number))),
      slope: kept.map(({ index }) => (output ? 1 : (samples.slope[index] as number))),
    };
  }

  override render(): TemplateResult {
    const { state, run, layers, focus, rule } = this.#xray;
    if (state === 'failed' && layers.length === 0) {
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: run.problem })}</p><slot></slot>`;
    }
    if (layers.length === 0 || !rule) return html`<slot></slot>`;
    const { setup } = this;
    const sizes = {
      examples: run.info?.trainCount ?? 1,
      inputs: this.#inputs,
      outputs: setup.data === 'digits' ? 10 : 1,
    };
    const names = (id: string) => this.known.find((each) => each.id === id)?.name ?? id;
    return html`<section class="lab" aria-label=${tXray('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.#setupFields()} ${this.#buttons()}
      <p class="status" data-state=${state}>${this.#status} ${ratioSentence(ratioOf(layers), setup.layers)}</p>
      <div class="panes">
        <figure class="pane">
          <h3>${tXray('rows')}</h3>
          ${layerRows(layers, setup, focus.layer, this.heard, (layer) => this.#look({ ...focus, layer, ...this.#inside(layer) }))}
          <figcaption>${hear(this.#hearRows, tXray('rows.hear'))} ${rowsKey(32)}</figcaption>
        </figure>
        ${this.#cloud()}
      </div>
      ${weightProduct(rule, this.#xray.ruled, focus, setup, sizes, this.#look)}
      <details class="numbers" @toggle=${this.#showNumbers}>
        <summary>${tXray('numbers')}</summary>
        ${this.whole ? allNumbers(this.whole, setup, names, this.opened, this.#openLayer) : ''}
      </details>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  /** The chosen weight, as far as another layer has it. */
  #inside(layer: number): Pick<Focus, 'unit' | 'input'> {
    const { unit, input } = this.#xray.focus;
    const units = layer < this.setup.layers ? this.setup.units : this.setup.data === 'digits' ? 10 : 1;
    const inputs = layer === 0 ? this.#inputs : this.setup.units;
    return { unit: Math.min(unit, units - 1), input: Math.min(input, inputs - 1) };
  }

  #hearRows = (): Audible =>
    audibleRows(this.#xray.layers, this.#scale, (x) => {
      this.heard = x === undefined ? undefined : Math.floor(x);
    });

  /** The curve that the totals lie on. */
  #hearSlope = (figure: HTMLElement): Audible => {
    const samples = this.#shown(this.#samples as Samples);
    return {
      picture: figure.querySelector('svg.slope-cloud') as SVGElement,
      frame: cloudFrame(samples, cloudInterval(this.#xray.totals)),
      curves: [{ name: tXray('cloud.slope'), x: samples.x, y: samples.slope }],
    };
  };

  #cloud(): TemplateResult {
    const { totals, focus } = this.#xray;
    const { low, high } = extent(totals);
    const samples = this.#samples && this.#shown(this.#samples);
    const slope = samples ? totals.reduce((sum, z) => sum + readOff(samples, z).slope, 0) / totals.length : Number.NaN;
    const summary = tXray('cloud.summary', {
      count: totals.length,
      low: num(low, 3),
      high: num(high, 3),
      slope: num(slope, 3),
    });
    return html`<figure class="pane">
      <h3>${tXray('cloud', { layer: layerName(focus.layer, this.setup) })}</h3>
      <svg class="slope-cloud" role="img" aria-label=${summary}></svg>
      <figcaption class="soft">${samples ? hear(this.#hearSlope) : nothing} ${summary} ${tXray('cloud.note')}</figcaption>
    </figure>`;
  }

  #buttons(): TemplateResult {
    const { state, run } = this.#xray;
    const running = state === 'running';
    const started = (run.snapshot?.step ?? 0) > 0;
    const broken = run.snapshot?.diverged ?? false;
    return html`<div class="buttons">
      <button type="button" class="primary go" ?disabled=${broken} @click=${() => (running ? run.pause() : run.start())}>
        ${tLab(running ? 'pause' : started ? 'on' : 'train')}
      </button>
      <button type="button" class="step" ?disabled=${broken} @click=${() => void run.step()}>${tLab('step')}</button>
      <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
      ${seedField(this.setup.seed, (seed) => this.#change({ seed }))}
    </div>`;
  }

  #setupFields(): TemplateResult {
    const { setup } = this;
    return html`<div class="fields">
      ${selectField(tLab('activation'), this.known, setup.activation, (activation) => this.#change({ activation }))}
      ${numberField(tLab('layers'), choices.layers, setup.layers, (layers) => this.#change({ layers }))}
      ${numberField(tLab('units'), choices.units, setup.units, (units) => this.#change({ units }))}
      ${wordField(
        tLab('start'),
        STARTS,
        (id) => (id === 'own' ? tXray('start.own') : startName(id)),
        setup.start,
        (start) => this.#change({ start }),
      )}
      ${numberField(tLab('rate'), choices.rate, setup.rate, (rate) => this.#change({ rate }))}
      ${wordField(
        tLab('data'),
        DATA,
        (id) => tLab(`data.${id}`),
        setup.data,
        (data) => this.#change({ data }),
      )}
    </div>`;
  }
}

define('gradient-xray', GradientXray);
