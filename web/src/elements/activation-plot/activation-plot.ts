/**
 * One activation and its slope over a point that the reader moves: by dragging anywhere, clicking, keys, buttons or typing.
 *
 * While the point moves, values are read off the curve that is already here; the core's exact ones replace them at once.
 *
 * @attr fn - id in the activation registry
 * @attr parameters - where they are not standard: "leak=0.1"; the reader may change them
 * @attr choose - ids between which the reader may switch, separated by spaces
 * @attr min, max - the interval of x
 * @attr low, high - the interval of y; both or neither, fitted to the curve where absent
 * @attr x - where the point stands at first
 * @attr show - what the plot speaks of: "value", "value slope" or "value slope tangent"
 * @attr label - the caption
 * @slot - the same picture and its table as plain HTML, shown until the core has answered, and where it cannot run
 * @fires plot-input - the point moved or the function changed: `{ fn, x, value, slope }`
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { activations } from '../../core/activations.ts';
import { core, isAbort } from '../../core/client.ts';
import type { ActivationInfo, Curve, Parameters } from '../../core/protocol.ts';
import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { CURVE_POINTS, frameOf, type Picture, type Point, parseShown } from '../../plot/activation-figure.ts';
import { describeCurve, describePoint } from '../../plot/describe.ts';
import { atShare, clamp, type Interval, readOff } from '../../plot/geometry.ts';
import { completed, readParameters } from '../../plot/parameters.ts';
import { snap } from '../../plot/ticks.ts';
import { tableGrid } from '../../plot/value-table.ts';
import { define } from '../../state/define.ts';
import { styles } from './activation-plot.css.ts';
import { Drag } from './drag.ts';
import { Drawing } from './drawing.ts';
import { functionChoiceStyles } from './function-choice.css.ts';
import { functionChoice } from './function-choice.ts';
import { afterKey, dragStep, moved, smallStep, typed } from './input.ts';
import { parameterSliders } from './parameter-sliders.ts';
import { valueTable } from './table.ts';

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
  static override styles = [functionChoiceStyles, styles];

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
  #point: Point = { x: 0, value: Number.NaN, slope: Number.NaN };
  #shown = parseShown('value slope');
  #frame = 0;
  /** False while the numbers are read off the curve, true once the core's own are shown. Tests wait for it. */
  #exact = false;
  /** What is wrong with the typed x, and why there is no core. */
  #problem = '';
  #failure = '';
  /** True after a button or typing: then the sentence is announced, which the slider does by itself. */
  #announce = false;

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
    return this.#point.x;
  }

  /** Moves the point without a render: this is the path of a dragging finger. */
  set x(x: number) {
    const samples = this.#loaded?.samples;
    // Before the curve is here, min and max may be yet to come: attributes arrive in any order.
    const inside = samples ? clamp(x, this.#range) : x;
    this.#point = samples ? { x: inside, ...readOff(samples, inside) } : { ...this.#point, x };
    this.#exact = false;
    this.#markExact(); // at once, not with the next frame: what is on show is no longer the answer
    this.#plan();
    if (samples) void this.#askExact();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#loaded === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#drawing?.stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  get #range(): Interval {
    return { low: this.min, high: this.max };
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
      const infos = await activations();
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
      this.x = this.#point.x;
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
    this.x = this.#point.x;
    this.requestUpdate();
  }

  async #askExact(): Promise<void> {
    const { fn } = this;
    const { x } = this.#point;
    const parameters = this.#parameters;
    // Overtaken by a newer x, or no core any more: what was read off the curve stays.
    const exact = await core()
      .request('at', { fn, x, parameters }, { key: this.#lane })
      .catch(() => undefined);
    if (!exact || fn !== this.fn || x !== this.#point.x || parameters !== this.#parameters) return;
    const { value, slope } = this.#point;
    this.#point = { x, ...exact };
    this.#exact = true;
    // Mostly the digits shown were right already: then nothing has to be drawn again, which halves the work of a drag.
    if (num(value) === num(exact.value) && num(slope) === num(exact.slope)) this.#write();
    else this.#paint();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('show')) this.#shown = parseShown(this.show);
    const reload = ['fn', 'parameters', 'min', 'max'].some((name) => changed.has(name));
    if (reload && this.#loaded) void this.#load();
  }

  override updated(): void {
    const loaded = this.#loaded;
    if (!loaded) return;
    const isNew = this.#drawn !== loaded.samples;
    if (this.#drawing) this.#drawing.show(this.#picture(loaded), this.#point, isNew && this.#flows);
    else this.#wake(loaded);
    this.#drawn = loaded.samples;
    this.#paint();
  }

  #wake(loaded: Loaded): void {
    const carrier = this.#root('.carrier');
    const svg = this.renderRoot.querySelector('svg') as SVGSVGElement;
    this.#drawing = new Drawing({ svg, carrier }, this.#picture(loaded), this.#point);
    new Drag(this.#root('.area'), (share) => {
      this.x = snap(atShare(this.#range, share), dragStep(this.#range));
      this.#root('.handle').focus({ preventScroll: true });
    });
    this.dataset.ready = '';
  }

  #picture({ info, samples }: Loaded): Picture {
    const { low, high } = this;
    const y = low !== undefined && high !== undefined ? { low, high } : undefined;
    return { name: info.name, samples, frame: frameOf(samples, y), shown: this.#shown };
  }

  #plan(): void {
    if (this.#frame !== 0 || !this.#drawing) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    this.#drawing?.move(this.#point);
    this.#write();
  }

  /** Writes the point into readout, slider and table: attributes and texts only, and only those that change. */
  #write(): void {
    const info = this.#loaded?.info;
    if (!info || !this.#drawing) return;
    const { x, value, slope } = this.#point;
    const sentence = describePoint(info.name, x, value, this.#speaksOfSlope ? slope : undefined);
    const handle = this.#root('.handle');
    if (handle.getAttribute('aria-valuenow') !== String(x)) handle.setAttribute('aria-valuenow', String(x));
    if (handle.getAttribute('aria-valuetext') !== sentence) handle.setAttribute('aria-valuetext', sentence);
    say(this.#root('.chip'), t('plot.chip', { x: num(x), value: num(value) }));
    const field = this.#root('input.x') as HTMLInputElement;
    if (this.shadowRoot?.activeElement !== field) field.value = num(x);
    for (const [name, number] of Object.entries(this.#point))
      for (const node of this.renderRoot.querySelectorAll<HTMLElement>(`[data-live="${name}"]`)) {
        say(node, num(number));
        node.dataset.value = String(number);
      }
    this.#markExact();
    // Anew, even if it is the same: else nobody hears it.
    if (this.#announce && this.#exact) this.#root('[role="status"]').textContent = sentence;
    this.dispatchEvent(
      new CustomEvent('plot-input', { detail: { fn: info.id, x, value, slope }, bubbles: true, composed: true }),
    );
  }

  #markExact(): void {
    const readout = this.renderRoot?.querySelector<HTMLElement>('.readout');
    if (readout) readout.dataset.exact = String(this.#exact);
  }

  #root(selector: string): HTMLElement {
    return this.renderRoot.querySelector(selector) as HTMLElement;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const x = afterKey(event.key, event.shiftKey, this.x, this.#range);
    if (x === null) return;
    event.preventDefault();
    this.#announce = false;
    this.x = x;
  }

  #nudge(direction: 1 | -1): void {
    this.#announce = true;
    this.x = moved(this.x, direction * smallStep(this.#range), this.#range);
  }

  #onTyped(event: Event): void {
    const answer = typed((event.target as HTMLInputElement).value, this.#range);
    this.#problem = 'problem' in answer ? answer.problem : '';
    this.#announce = true;
    if ('x' in answer) this.x = answer.x;
    this.requestUpdate();
  }

  #toggle(what: 'slope' | 'tangent'): void {
    this.#shown = { ...this.#shown, [what]: !this.#shown[what] };
    this.requestUpdate();
  }

  override render() {
    if (!this.#loaded) return html`<slot></slot>${this.#failure && html`<p class="problem">${this.#failure}</p>`}`;
    const { info, choices, samples, rows } = this.#loaded;
    return html`<figure>
      ${
        choices.length > 1
          ? functionChoice(choices, this.fn, (id) => {
              this.fn = id;
            })
          : nothing
      }
      <div class="picture">
        <svg role="img" aria-label=${describeCurve(info.name, samples, this.#speaksOfSlope)}></svg>
        <div class="area">
          <div class="carrier">
            <div class="handle" role="slider" tabindex="0" aria-label=${t('plot.handle', { name: info.name })}
              aria-valuemin=${this.min} aria-valuemax=${this.max} aria-valuenow=${this.x} @keydown=${this.#onKey}></div>
            <div class="chip" aria-hidden="true"></div>
          </div>
        </div>
      </div>
      ${this.#readout()}
      ${this.#problem ? html`<p class="problem" id="problem" role="alert">${this.#problem}</p>` : nothing}
      ${parameterSliders(info.parameters, this.#parameters, (parameters) => void this.#reshape(parameters))}
      ${this.#speaksOfSlope ? this.#options() : nothing}
      <figcaption>
        ${this.label ? html`<p>${this.label}</p>` : nothing}
        ${valueTable(info.name, rows, this.#speaksOfSlope)}
      </figcaption>
      <p class="visually-hidden" role="status"></p>
    </figure>`;
  }

  #readout() {
    return html`<div class="readout">
      <div class="cell input">
        <label class="name" for="x">${t('plot.input')}</label>
        <div class="stepper">
          <button type="button" aria-label=${t('plot.less')} @click=${() => this.#nudge(-1)}>−</button>
          <input class="x" id="x" type="text" autocomplete="off" spellcheck="false" enterkeyhint="go"
            aria-invalid=${this.#problem ? 'true' : 'false'} aria-describedby=${this.#problem ? 'problem' : nothing}
            @change=${this.#onTyped} />
          <button type="button" aria-label=${t('plot.more')} @click=${() => this.#nudge(1)}>+</button>
        </div>
      </div>
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

/** The same text written again would be laid out again. */
function say(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

define('activation-plot', ActivationPlot);
