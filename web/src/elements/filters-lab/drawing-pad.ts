/**
 * 8 by 8 cells to draw a digit on, by finger, pen, mouse or keyboard.
 *
 * @event drawn - the ink changed
 */

import { html, LitElement, svg, type TemplateResult } from 'lit';
import { tFilters } from '../../locales/t-filters.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { drawingPadStyles } from './drawing-pad.css.ts';
import { blank, FULL, type Ink, SIDE, stroke, toggled } from './ink.ts';
import { inkCell } from './ink-cell.ts';

type Place = { x: number; y: number };

export class DrawingPad extends LitElement {
  static override properties = {
    ink: { attribute: false },
    cell: { state: true },
  };
  static override styles = [controls, drawingPadStyles];
  declare ink: Ink;
  /** Where the keyboard is. */
  declare cell: { row: number; column: number };

  #pen: Place | undefined;

  constructor() {
    super();
    this.ink = blank();
    this.cell = { row: 1, column: 4 };
  }

  clear(): void {
    this.#draw(blank());
  }

  #draw(ink: Ink): void {
    this.ink = ink;
    this.dispatchEvent(new CustomEvent('drawn', { bubbles: true, composed: true }));
  }

  #placeOf(event: PointerEvent): Place {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * SIDE,
      y: ((event.clientY - box.top) / box.height) * SIDE,
    };
  }

  #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#pen = this.#placeOf(event);
    this.#draw(stroke(this.ink, this.#pen, this.#pen));
  };

  #move = (event: PointerEvent): void => {
    if (!this.#pen) return;
    const to = this.#placeOf(event);
    this.#draw(stroke(this.ink, this.#pen, to));
    this.#pen = to;
  };

  #up = (): void => {
    this.#pen = undefined;
  };

  #key = (event: KeyboardEvent): void => {
    const { row, column } = this.cell;
    const moves: Record<string, [down: number, right: number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const move = moves[event.key];
    const inside = (value: number) => Math.min(SIDE - 1, Math.max(0, value));
    if (move) this.cell = { row: inside(row + move[0]), column: inside(column + move[1]) };
    else if (event.key === ' ' || event.key === 'Enter') this.#draw(toggled(this.ink, row, column));
    else if (event.key === 'Delete' || event.key === 'Backspace') this.clear();
    else return;
    event.preventDefault();
  };

  override render(): TemplateResult {
    const { row, column } = this.cell;
    const cells = Array.from(this.ink, (ink, index) => ({ ink, x: index % SIDE, y: Math.floor(index / SIDE) }));
    const where = tFilters('pad.cell', {
      row: row + 1,
      column: column + 1,
      ink: this.ink[row * SIDE + column] ?? 0,
    });
    return html`<svg
        class="pad"
        viewBox="0 0 ${SIDE} ${SIDE}"
        tabindex="0"
        role="application"
        aria-label=${tFilters('pad')}
        aria-describedby="where"
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#up}
        @keydown=${this.#key}
      >
        ${cells.map(({ ink, x, y }) => inkCell(ink / FULL, x, y))} ${cursor(column, row)}
      </svg>
      <p id="where" class="visually-hidden" role="status">${where}</p>
      <p class="soft">${tFilters('pad.help')}</p>`;
  }
}

const cursor = (x: number, y: number) =>
  svg`<rect class="cursor" x=${x + 0.06} y=${y + 0.06} width="0.88" height="0.88" />`;

define('drawing-pad', DrawingPad);
