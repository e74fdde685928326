/**
 * A square to draw labelled points in, which lies over the picture before it: by pointer, or by keyboard with a cursor that
 * arrows move. It shows only what is not in the picture yet.
 *
 * @prop points - the points so far, as labs/drawn-points.ts writes them
 * @fires points-changed - with the points from now on, in the same way
 * @attr data-ready - set once one can draw
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { type DrawnPoint, MOST_DRAWN, MOST_LABELS, readDrawn, writeDrawn } from '../../labs/drawn-points.ts';
import { num } from '../../locales/num.ts';
import { tOwn } from '../../locales/t-own.ts';
import { percent, place } from '../../plot/geometry.ts';
import { mark } from '../../plot/line-look.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { pointPadStyles } from './point-pad.css.ts';

const EXTENT = 6;
const FRAME = { x: { low: -EXTENT, high: EXTENT }, y: { low: -EXTENT, high: EXTENT } };
/** A key moves the cursor so far; with Shift, four times as far. */
const MOVE = 0.25;
/** Pixels between two points of one stroke. */
const APART = 14;

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export class PointPad extends LitElement {
  static override properties = {
    points: { attribute: false },
    label: { state: true },
    cursor: { state: true },
    stroke: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, pointPadStyles];
  declare points: string;
  /** Of the points that come next. */
  declare label: number;
  declare cursor: { x: number; y: number };
  /** Points of a stroke that is not done yet. */
  declare stroke: readonly DrawnPoint[];
  declare spoken: string;
  #last: { x: number; y: number } | undefined;

  constructor() {
    super();
    this.points = '';
    this.label = 0;
    this.cursor = { x: 0, y: 0 };
    this.stroke = [];
    this.spoken = '';
  }

  get #all(): readonly DrawnPoint[] {
    return readDrawn(this.points) ?? [];
  }

  #take(points: readonly DrawnPoint[]): void {
    this.points = writeDrawn(points);
    this.dispatchEvent(new CustomEvent('points-changed', { detail: this.points }));
  }

  #put(added: readonly DrawnPoint[]): void {
    const all = [...this.#all, ...added].slice(0, MOST_DRAWN);
    const last = added.at(-1);
    if (all.length === this.#all.length) this.spoken = tOwn('pad.full', { most: MOST_DRAWN });
    else if (last) {
      this.#take(all);
      this.spoken = tOwn('pad.put', { label: last.label, ...places(last), count: all.length });
    }
  }

  #back = (): void => {
    const all = this.#all;
    if (all.length === 0) return;
    this.#take(all.slice(0, -1));
    this.spoken = tOwn('pad.taken', { count: all.length - 1 });
  };

  #clear = (): void => {
    this.#take([]);
    this.spoken = tOwn('pad.cleared');
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const label = /^\d$/.test(event.key) ? Number(event.key) : MOST_LABELS;
    if (arrow) this.#move(arrow, event.shiftKey ? 4 * MOVE : MOVE);
    else if (event.key === 'Enter' || event.key === ' ') this.#put([{ ...this.cursor, label: this.label }]);
    else if (event.key === 'Backspace' || event.key === 'Delete') this.#back();
    else if (label < MOST_LABELS) this.label = label;
    else return;
    event.preventDefault();
  };

  #move([x, y]: readonly [number, number], far: number): void {
    const kept = (value: number) => Math.min(EXTENT, Math.max(-EXTENT, value));
    this.cursor = { x: kept(this.cursor.x + x * far), y: kept(this.cursor.y + y * far) };
    this.spoken = tOwn('pad.at', places(this.cursor));
  }

  #placeOf(event: PointerEvent): { x: number; y: number } {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - left) / width) * 2 * EXTENT - EXTENT;
    return { x, y: EXTENT - ((event.clientY - top) / height) * 2 * EXTENT };
  }

  #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    // A finger taps: where it is drawn along, the page scrolls. Mouse and pen draw strokes.
    if (event.pointerType !== 'touch') (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.cursor = this.#placeOf(event);
    this.stroke = [{ ...this.cursor, label: this.label }];
    this.#last = { x: event.clientX, y: event.clientY };
  };

  #onMove = (event: PointerEvent): void => {
    if (this.stroke.length === 0 || event.pointerType === 'touch' || !this.#last) return;
    if (Math.hypot(event.clientX - this.#last.x, event.clientY - this.#last.y) < APART) return;
    this.cursor = this.#placeOf(event);
    this.stroke = [...this.stroke, { ...this.cursor, label: this.label }];
    this.#last = { x: event.clientX, y: event.clientY };
  };

  #onUp = (): void => {
    const { stroke } = this;
    this.stroke = [];
    if (stroke.length > 0) this.#put(stroke);
  };

  #onCancel = (): void => {
    this.stroke = [];
  };

  override updated(): void {
    const layer = this.renderRoot.querySelector('svg.over');
    if (layer) patch(layer, this.#layers());
    for (const key of this.renderRoot.querySelectorAll<SVGElement>('svg.key'))
      patch(key, [mark(Number(key.dataset.label), '50%', '50%', 5)]);
    this.dataset.ready = '';
  }

  #layers(): SvgNode[] {
    const at = ({ x, y }: { x: number; y: number }) => {
      const { left, top } = place(FRAME, x, y);
      return { x: percent(left), y: percent(top) };
    };
    const marks = this.stroke.map((point) => mark(point.label, at(point).x, at(point).y, 4));
    const { x, y } = at(this.cursor);
    const cross = svg(
      'svg',
      { x, y, overflow: 'visible', class: 'cursor' },
      svg('path', { d: 'M-14 0H14M0 -14V14', class: 'halo' }),
      svg('path', { d: 'M-14 0H14M0 -14V14' }),
    );
    return [...marks, cross];
  }

  override render(): TemplateResult {
    const { length } = this.#all;
    return html`<div
        class="pad"
        tabindex="0"
        role="application"
        aria-label=${tOwn('pad')}
        aria-describedby="how"
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
      >
        <svg class="over" aria-hidden="true"></svg>
      </div>
      <fieldset>
        <legend>${tOwn('pad.label')}</legend>
        <div class="segments">
          ${Array.from(
            { length: MOST_LABELS },
            (_, label) =>
              html`<label
                ><input
                  type="radio"
                  name="label"
                  value=${label}
                  .checked=${label === this.label}
                  @change=${() => {
                    this.label = label;
                  }}
                /><span><svg class="key" width="16" height="16" aria-hidden="true" data-label=${label}></svg>${label}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="buttons">
        <button type="button" class="back" ?disabled=${length === 0} @click=${this.#back}>${tOwn('pad.back')}</button>
        <button type="button" class="clear" ?disabled=${length === 0} @click=${this.#clear}>${tOwn('pad.clear')}</button>
      </div>
      <p class="soft" id="how">${tOwn('pad.how')}</p>
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }
}

const places = ({ x, y }: { x: number; y: number }) => ({ x: num(x, 3), y: num(y, 3) });

define('point-pad', PointPad);
