/**
 * The confusion matrix: a table in which each number that is not 0 is a button. One tab stop; arrow keys go from number to number.
 *
 * @event cell-chosen - with the cell's index (row × 10 + column), or undefined when a chosen cell is let go
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { tTrainer } from '../../locales/t-trainer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { CLASSES, cellBeyond, shade } from './confusion.ts';
import { confusionMatrixStyles } from './confusion-matrix.css.ts';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

export class ConfusionMatrix extends LitElement {
  static override properties = { counts: { attribute: false }, chosen: { attribute: false }, stop: { state: true } };
  static override styles = [controls, confusionMatrixStyles];
  declare counts: readonly number[];
  declare chosen: number | undefined;
  /** The cell that Tab leads to. */
  declare stop: number;

  constructor() {
    super();
    this.counts = new Array<number>(CLASSES * CLASSES).fill(0);
    this.chosen = undefined;
    this.stop = 0;
  }

  override willUpdate(): void {
    // The stop must be a cell that holds digits; counts change while training runs.
    if (!this.counts[this.stop])
      this.stop = Math.max(
        0,
        this.counts.findIndex((count) => count > 0),
      );
  }

  override render(): TemplateResult {
    return html`<table @keydown=${this.#onKey}>
      <caption>
        ${tTrainer('confusion.caption')}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${digits.map((digit) => html`<th scope="col">${digit}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${digits.map(
          (row) => html`<tr>
            <th scope="row">${row}</th>
            ${digits.map((column) => this.#cell(row, column))}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #cell(row: number, column: number): TemplateResult {
    const cell = row * CLASSES + column;
    const count = this.counts[cell] ?? 0;
    const kind = row === column ? 'right' : 'wrong';
    const label = tTrainer(row === column ? 'confusion.right' : 'confusion.wrong', {
      count,
      actual: row,
      read: column,
    });
    return html`<td data-kind=${kind} data-shade=${shade(this.counts, cell)}>
      ${
        count === 0
          ? html`<span class="none" aria-label="0">·</span>`
          : html`<button
              type="button"
              data-cell=${cell}
              tabindex=${cell === this.stop ? 0 : -1}
              aria-pressed=${cell === this.chosen ? 'true' : 'false'}
              aria-label=${label}
              @click=${() => this.#choose(cell)}
            >
              ${count}
            </button>`
      }
    </td>`;
  }

  #choose(cell: number): void {
    this.stop = cell;
    const detail = cell === this.chosen ? undefined : cell;
    this.dispatchEvent(new CustomEvent('cell-chosen', { detail }));
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const next = cellBeyond(this.counts, this.stop, event.key, getComputedStyle(this).direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    this.stop = next;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  }
}

define('confusion-matrix', ConfusionMatrix);
