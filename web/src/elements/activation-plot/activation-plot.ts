/**
 * One activation and its slope over a point that the reader moves: by dragging anywhere, clicking, keys, buttons or typing.
 *
 * @attr fn - id in the activation registry
 * @attr parameters - where they are not standard: "leak=0.1"; the reader may change them
 * @attr choose - ids between which the reader may switch, separated by spaces
 * @attr min, max - the interval of x
 * @attr low, high - the interval of y; both or neither, fitted to the curve where absent
 * @attr x - where the point stands at first
 * @attr show - what the plot speaks of: "value", "value slope" or "value slope tangent"
 * @attr label - the caption
 * @slot link - the page's link to this figure, behind the caption
 * @slot - the same picture and its table as plain HTML, shown until the core has answered, and where it cannot run
 * @fires plot-input - the point moved or the function changed: `{ fn, x, value, slope }`
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { activations } from '../../core/activations.ts';
import { core, isAbort } from '../../core/client.ts';
import type { ActivationInfo, Curve, Parameters } from '../../core/protocol.ts';
import { lockIn } from '../../embed/asked-sheet.ts';
import { inWords } from '../../locales/family-words.ts';
import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { frameOf, type Picture, type Point, parseShown } from '../../plot/activation-figure.ts';
import { describePoint } from '../../plot/describe.ts';
import { type Interval, readOff } from '../../plot/geometry.ts';
import { completed, readParameters } from '../../plot/parameters.ts';
import { CURVE_POINTS } from '../../plot/picture.ts';
import { activationTable, tableGrid } from '../../plot/value-table.ts';
import { Cursor, say } from '../../plot-controls/cursor.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import { plotStyles } from '../../plot-controls/plot.css.ts';
import { valueTable } from '../../plot-controls/table.ts';
import { Words } from '../../plot-controls/words.ts';
import type { Audible } from '../../sound/audible.ts';
import { define } from '../../state/define.ts';
import { styles } from './activation-plot.css.ts';
import { Drawing } from './drawing.ts';
import { functionChoiceStyles } from './function-choice.css.ts';
import { functionChoice } from './function-choice.ts';
import { parameterSliders } from './parameter-sliders.ts';

/** Everything the core said about the function on show. */
interface Loaded {
  info: ActivationInfo;
  choices: ActivationInfo[];
  samples: Curve;
  rows: Curve;
}

let count = 0;

export class ActivationPlot extends LitElement {
  static override properties = {
    fn: {},
    parameters: {},
    choose: {},
    min: { type: Number },
    max: { type: Number },
    low: { type: Number },
    high: { type: Number },
    x: { type: Number, noAccessor: true },
    show: {},
    label: {},
  };
  static override styles = [plotStyles, hearStyles, functionChoiceStyles, styles];

  declare fn: string;
  declare parameters: string;
  declare choose: string;
  declare min: number;
  declare max: number;
  declare low: number | undefined;
  declare high: number | undefined;
  declare show: string;
  declare label: string;

  readonly #lane = `activation-plot ${++count}`;
  #loaded: Loaded | undefined;
  #loading: AbortController | undefined;
  #drawing: Drawing | undefined;
  /** The samples on show. */
  #drawn: Curve | undefined;
  /** Whether new samples flow in: those of another function do, a curve under the reader's own hand follows at once. */
  #flows = true;
  /** All of the function's on show, as the reader set them. */
  #parameters: Parameters = {};
  readonly #cursor = new Cursor(this, {
    readOff: (x) => this.#loaded && readOff(this.#loaded.samples, x),
    exact: (x) => this.#askExact(x),
    sentence: () => this.#sentence(),
    draw: () => this.#drawing?.move(this.#point),
    written: () => this.#written(),
  });
  /** Of the picture as it is now. */
  readonly #words = new Words(this, ({ curve }) => {
    const { name, samples, frame, shown } = this.#picture(this.#loaded as Loaded);
    return curve(name, samples, shown.slope, frame.y);
  });
  #shown = parseShown('value slope');
  /** Of which view the words are. */
  #told = this.#shown;
  /** Why there is no core. */
  #failure = '';

  constructor() {
    super();
    this.fn = 'relu';
    this.parameters = '';
    this.choose = '';
    this.min = -4;
    this.max = 4;
    this.show = 'value slope';
    this.label = '';
  }

  get x(): number {
    return this.#cursor.x;
  }

  set x(x: number) {
    this.#cursor.moveTo(x);
  }

  /** What it shows now, as the attributes that would bring it there. */
  told(): Record<string, string> {
    const { fn, x } = this;
    const parameters = this.#loaded?.info.parameters.flatMap(({ id, standard }) => {
      const value = this.#parameters[id] ?? standard;
      return value === standard ? [] : [`${id}=${Number(value.toFixed(6))}`];
    });
    const shown = ['value', ...(['slope', 'tangent'] as const).filter((what) => this.#shown[what])];
    const show = this.#speaksOfSlope ? shown.join(' ') : this.show;
    return { fn, x: String(Number(x.toFixed(6))), show, parameters: parameters?.join(' ') ?? this.parameters };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#loaded === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#drawing?.stop();
    this.#cursor.stop();
  }

  get #range(): Interval {
    return { low: this.min, high: this.max };
  }

  get #point(): Point {
    const { value = Number.NaN, slope = Number.NaN } = this.#cursor.numbers;
    return { x: this.x, value, slope };
  }

  /** Early lessons do not: then nothing on the plot mentions it. */
  get #speaksOfSlope(): boolean {
    return parseShown(this.show).slope;
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const { fn } = this;
    const from = this.min;
    const to = this.max;
    try {
      const infos = (await activations()).map(inWords);
      const byId = (id: string) => infos.find((info) => info.id === id);
      const info = byId(fn);
      if (!info) throw new Error(`fn was "${fn}"; allowed: ${infos.map(({ id }) => id).join(', ')}`);
      const parameters = completed(info.parameters, readParameters(this.parameters).parameters);
      const [samples, rows] = await Promise.all([
        core().request('curve', { fn, from, to, points: CURVE_POINTS, parameters }, { signal }),
        core().request('curve', { fn, ...tableGrid(this.#range), parameters }, { signal }),
      ]);
      signal.throwIfAborted();
      const choices = this.choose.split(/\s+/).flatMap((id) => byId(id) ?? []);
      this.#parameters = parameters;
      this.#loaded = { info, choices, samples, rows };
      this.#flows = true;
      this.#failure = '';
      this.#cursor.readAnew();
    } catch (error) {
      if (isAbort(error)) return;
      this.#failure = t('core.failed.short', { reason: error instanceof Error ? error.message : String(error) });
    }
    this.requestUpdate();
  }

  /** The curve for parameters that the reader has moved: newer ones overtake older ones, and the point stays where it is. */
  async #reshape(parameters: Parameters): Promise<void> {
    const loaded = this.#loaded;
    const loading = this.#loading;
    if (!loaded) return;
    this.#parameters = parameters;
    this.requestUpdate(); // the slider's own number moves at once
    const fn = loaded.info.id;
    const ask = (name: string, grid: { from: number; to: number; points: number }) =>
      core().request('curve', { fn, ...grid, parameters }, { key: `${this.#lane} ${name}` });
    const { low: from, high: to } = this.#range;
    // Overtaken while it waited, or no core any more: the curve that is here stays.
    const curves = await Promise.all([
      ask('samples', { from, to, points: CURVE_POINTS }),
      ask('rows', tableGrid(this.#range)),
    ]).catch(() => undefined);
    if (!curves || this.#loading !== loading) return; // another function is on its way, or here
    const [samples, rows] = curves;
    this.#loaded = { ...loaded, samples, rows };
    this.#flows = false;
    this.#cursor.readAnew();
    this.requestUpdate();
  }

  async #askExact(x: number): Promise<{ value: number; slope: number } | undefined> {
    const fn = this.#loaded?.info.id;
    return fn === undefined
      ? undefined
      : core().request('at', { fn, x, parameters: this.#parameters }, { key: this.#lane });
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('show')) this.#shown = parseShown(this.show);
    const reload = ['fn', 'parameters', 'min', 'max'].some((name) => changed.has(name));
    if (reload && this.#loaded) void this.#load();
  }

  override updated(changed: PropertyValues): void {
    const loaded = this.#loaded;
    if (!loaded) return;
    const isNew = this.#drawn !== loaded.samples;
    const otherView = this.#told !== this.#shown || changed.has('low') || changed.has('high');
    if (isNew || otherView) void this.#words.renew();
    this.#told = this.#shown;
    if (this.#drawing) this.#drawing.show(this.#picture(loaded), this.#point, isNew && this.#flows);
    else this.#wake(loaded);
    this.#drawn = loaded.samples;
    this.#cursor.paint();
    lockIn(this.renderRoot);
  }

  #wake(loaded: Loaded): void {
    const carrier = this.renderRoot.querySelector('.carrier') as HTMLElement;
    const svg = this.renderRoot.querySelector('svg') as SVGSVGElement;
    this.#drawing = new Drawing({ svg, carrier }, this.#picture(loaded), this.#point);
    this.#cursor.wake();
    this.dataset.ready = '';
  }

  #picture({ info, samples }: Loaded): Picture {
    const { low, high } = this;
    const y = low !== undefined && high !== undefined ? { low, high } : undefined;
    return { name: info.name, samples, frame: frameOf(samples, y), shown: this.#shown };
  }

  #listen = (): Audible => {
    const { name, samples, frame } = this.#picture(this.#loaded as Loaded);
    const { x, value, slope } = samples;
    const curves = [
      { name, x, y: value },
      { name: t('plot.slopeOf'), x, y: slope },
    ];
    const picture = this.renderRoot.querySelector('.picture > svg') as SVGElement;
    return { picture, frame, curves: curves.slice(0, this.#speaksOfSlope ? 2 : 1), point: this.x };
  };

  #sentence(): string {
    const { x, value, slope } = this.#point;
    return describePoint(this.#loaded?.info.name ?? '', x, value, this.#speaksOfSlope ? slope : undefined);
  }

  #written(): void {
    const { x, value, slope } = this.#point;
    say(this.renderRoot.querySelector('.chip') as HTMLElement, t('plot.chip', { x: num(x), value: num(value) }));
    const detail = { fn: this.#loaded?.info.id, x, value, slope };
    this.dispatchEvent(new CustomEvent('plot-input', { detail, bubbles: true, composed: true }));
  }

  #toggle(what: 'slope' | 'tangent'): void {
    this.#shown = { ...this.#shown, [what]: !this.#shown[what] };
    this.requestUpdate();
  }

  override render() {
    if (!this.#loaded) return html`<slot></slot>${this.#failure && html`<p class="problem">${this.#failure}</p>`}`;
    const { info, choices, rows } = this.#loaded;
    return html`<figure aria-labelledby=${this.label ? 'caption' : nothing}>
      ${
        choices.length > 1
          ? functionChoice(choices, this.fn, (id) => {
              this.fn = id;
            })
          : nothing
      }
      <div class="picture">
        <svg role="img" aria-label=${t('plot.picture', { name: info.name })} aria-describedby="words"></svg>
        <div class="area">
          <div class="carrier">
            ${this.#cursor.handle(t('plot.handle', { name: info.name }))}
            <div class="chip" aria-hidden="true"></div>
          </div>
        </div>
      </div>
      ${this.#readout()}
      ${this.#cursor.problem()}
      ${parameterSliders(info.parameters, this.#parameters, (parameters) => void this.#reshape(parameters))}
      ${this.#speaksOfSlope ? this.#options() : nothing}
      <figcaption>
        ${this.label ? html`<p><span id="caption">${this.label}</span><slot name="link"></slot></p>` : nothing}
        ${hear(this.#listen)} ${valueTable(this.#words.text, activationTable(info.name, rows, this.#speaksOfSlope))}
      </figcaption>
      ${this.#cursor.status()}
    </figure>
    <slot class="on-paper"></slot>`;
  }

  #readout() {
    return html`<div class="readout">
      ${this.#cursor.field()}
      <div class="cell value">
        <span class="name"><span class="swatch"></span>${t('plot.value')}</span>
        <span class="number" data-live="value"></span>
      </div>
      ${
        this.#speaksOfSlope
          ? html`<div class="cell slope">
              <span class="name"><span class="swatch dashed"></span>${t('plot.slopeValue')}</span>
              <span class="number" data-live="slope"></span>
            </div>`
          : nothing
      }
    </div>`;
  }

  #options() {
    const option = (what: 'slope' | 'tangent', swatch: string) =>
      html`<label
        ><input type="checkbox" .checked=${this.#shown[what]} @change=${() => this.#toggle(what)} /><span
          class="swatch ${swatch}"
        ></span
        >${t(`plot.${what}`)}</label
      >`;
    return html`<div class="options" role="group" aria-label=${t('plot.show')}>
      ${option('slope', 'dashed')} ${option('tangent', 'thin')}
      <p class="hint">${t('plot.hint')}</p>
    </div>`;
  }
}

define('activation-plot', ActivationPlot);
