/**
 * Two to four activations in one plot, with one cursor that the reader moves through all of them: by dragging anywhere,
 * clicking, keys, buttons or typing. Beneath stands what each of them answers there.
 *
 * @attr fns - ids in the activation registry, separated by spaces
 * @attr show - what is drawn of each: "value" or "slope"
 * @attr min, max - the interval of x
 * @attr low, high - the interval of y; both or neither, fitted to the lines where absent
 * @attr x - where the cursor stands at first
 * @attr label - the caption
 * @slot link - the page's link to this figure, behind the caption
 * @slot - the same picture and its numbers as plain HTML, shown until the core has answered, and where it cannot run
 * @fires plot-input - the cursor moved: `{ x, numbers }`, the numbers by id of the function
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { activations } from '../../core/activations.ts';
import { core, isAbort } from '../../core/client.ts';
import { inWords } from '../../locales/family-words.ts';
import { t } from '../../locales/t.ts';
import { tComparison } from '../../locales/t-comparison.ts';
import {
  type Compared,
  type Comparison,
  comparison,
  comparisonLayers,
  GRIP,
  moveCursor,
  type Numbers,
  readComparison,
  SHOWN,
  type Shown,
} from '../../plot/comparison-figure.ts';
import { comparisonTable, comparisonTitle, describeCursor } from '../../plot/comparison-words.ts';
import { type Interval, shareOf } from '../../plot/geometry.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { CURVE_POINTS } from '../../plot/picture.ts';
import { patch } from '../../plot/svg-layer.ts';
import { tableGrid } from '../../plot/value-table.ts';
import { Cursor } from '../../plot-controls/cursor.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import { plotStyles } from '../../plot-controls/plot.css.ts';
import { valueTable } from '../../plot-controls/table.ts';
import { Words } from '../../plot-controls/words.ts';
import type { Audible } from '../../sound/audible.ts';
import { define } from '../../state/define.ts';
import { styles } from './activation-comparison.css.ts';

/** Everything the core said about the functions on show. */
interface Loaded {
  comparison: Comparison;
  /** The same functions at the inputs of the table. */
  rows: Compared[];
}

let count = 0;

export class ActivationComparison extends LitElement {
  static override properties = {
    fns: {},
    show: {},
    min: { type: Number },
    max: { type: Number },
    low: { type: Number },
    high: { type: Number },
    x: { type: Number, noAccessor: true },
    label: {},
  };
  static override styles = [plotStyles, hearStyles, styles];

  declare fns: string;
  declare show: string;
  declare min: number;
  declare max: number;
  declare low: number | undefined;
  declare high: number | undefined;
  declare label: string;

  readonly #lane = `activation-comparison ${++count}`;
  #loaded: Loaded | undefined;
  #loading: AbortController | undefined;
  readonly #cursor = new Cursor(this, {
    readOff: (x) => this.#loaded && readComparison(this.#loaded.comparison, x),
    exact: (x) => this.#askExact(x),
    sentence: () => describeCursor(this.#loaded?.comparison.functions ?? [], this.x, this.#cursor.numbers),
    draw: () => this.#draw(),
    written: () => this.#tell(),
  });
  readonly #words = new Words(this, ({ comparison }) => comparison((this.#loaded as Loaded).comparison));
  /** Why there is no core. */
  #failure = '';

  constructor() {
    super();
    this.fns = 'relu tanh';
    this.show = 'value';
    this.min = -4;
    this.max = 4;
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
    return { x: String(Number(this.x.toFixed(6))) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#loaded === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#cursor.stop();
  }

  get #range(): Interval {
    return { low: this.min, high: this.max };
  }

  get #shown(): Shown {
    return SHOWN.find((each) => each === this.show) ?? 'value';
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const { low: from, high: to } = this.#range;
    try {
      const infos = (await activations()).map(inWords);
      const named = this.fns
        .trim()
        .split(/\s+/)
        .map((fn) => {
          const info = infos.find(({ id }) => id === fn);
          if (!info) throw new Error(`fns had "${fn}"; allowed: ${infos.map(({ id }) => id).join(', ')}`);
          return info;
        });
      const curves = (grid: { from: number; to: number; points: number }): Promise<Compared[]> =>
        Promise.all(
          named.map(async ({ id, name }) => {
            const samples = await core().request('curve', { fn: id, ...grid }, { signal });
            return { id, name, samples };
          }),
        );
      const [functions, rows] = await Promise.all([
        curves({ from, to, points: CURVE_POINTS }),
        curves(tableGrid(this.#range)),
      ]);
      signal.throwIfAborted();
      const { low, high } = this;
      const y = low !== undefined && high !== undefined ? { low, high } : undefined;
      this.#loaded = { comparison: comparison(functions, this.#shown, this.#range, y), rows };
      this.#failure = '';
      void this.#words.renew();
      this.#cursor.readAnew();
    } catch (error) {
      if (isAbort(error)) return;
      this.#failure = t('core.failed.short', { reason: error instanceof Error ? error.message : String(error) });
    }
    this.requestUpdate();
  }

  async #askExact(x: number): Promise<Numbers | undefined> {
    if (!this.#loaded) return undefined;
    const { functions, shown } = this.#loaded.comparison;
    const answers = functions.map(async ({ id }) => {
      const exact = await core().request('at', { fn: id, x }, { key: `${this.#lane} ${id}` });
      return [id, exact[shown]] as const;
    });
    return Object.fromEntries(await Promise.all(answers));
  }

  override willUpdate(changed: PropertyValues): void {
    const reload = ['fns', 'show', 'min', 'max', 'low', 'high'].some((name) => changed.has(name));
    if (reload && this.#loaded) void this.#load();
  }

  override updated(): void {
    if (!this.#loaded) return;
    patch(this.#svg, comparisonLayers(this.#loaded.comparison, this.x, this.#cursor.numbers));
    for (const [index, node] of this.renderRoot.querySelectorAll('.swatch').entries()) patch(node, swatch(index));
    if (this.dataset.ready === undefined) this.#cursor.wake();
    this.dataset.ready = '';
    this.#cursor.paint();
  }

  #listen = (): Audible => {
    const { functions, shown, frame } = (this.#loaded as Loaded).comparison;
    const curves = functions.map(({ name, samples }) => ({ name, x: samples.x, y: samples[shown] }));
    return { picture: this.#svg, frame, curves, point: this.x };
  };

  get #svg(): SVGSVGElement {
    return this.renderRoot.querySelector('.picture > svg') as SVGSVGElement;
  }

  /** The cursor in the picture, and the handle at its foot. */
  #draw(): void {
    if (!this.#loaded) return;
    moveCursor(this.#svg, this.#loaded.comparison, this.x, this.#cursor.numbers);
    const carrier = this.renderRoot.querySelector('.carrier') as HTMLElement;
    carrier.style.transform = `translate(${shareOf(this.#range, this.x) * 100}%, calc(100% - ${GRIP / 2}px))`;
  }

  #tell(): void {
    const detail = { x: this.x, numbers: this.#cursor.numbers };
    this.dispatchEvent(new CustomEvent('plot-input', { detail, bubbles: true, composed: true }));
  }

  override render() {
    if (!this.#loaded) return html`<slot></slot>${this.#failure && html`<p class="problem">${this.#failure}</p>`}`;
    const { comparison, rows } = this.#loaded;
    return html`<figure aria-labelledby=${this.label ? 'caption' : nothing}>
      <div class="picture">
        <svg role="img" aria-label=${comparisonTitle(comparison.functions, comparison.shown)} aria-describedby="words"></svg>
        <div class="area">
          <div class="carrier">${this.#cursor.handle(tComparison('handle'))}</div>
        </div>
      </div>
      <div class="readout">
        ${this.#cursor.field()} ${this.#legend(comparison)}
      </div>
      ${this.#cursor.problem()}
      <figcaption>
        ${this.label ? html`<p><span id="caption">${this.label}</span><slot name="link"></slot></p>` : ''}
        ${hear(this.#listen)} ${valueTable(this.#words.text, comparisonTable(rows, comparison.shown))}
      </figcaption>
      ${this.#cursor.status()}
    </figure>
    <slot class="on-paper"></slot>`;
  }

  #legend({ functions, shown }: Comparison) {
    return html`<p class="legend-title" id="legend">${tComparison(`${shown}.readout`)}</p>
      <ul class="legend" aria-labelledby="legend">
        ${functions.map(
          ({ id, name }) => html`<li>
            <svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>
            <span>${name}</span>
            <span class="number" data-live=${id}></span>
          </li>`,
        )}
      </ul>`;
  }
}

define('activation-comparison', ActivationComparison);
