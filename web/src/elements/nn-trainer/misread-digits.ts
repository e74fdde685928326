/** Test digits as small pictures: the misread ones, the surest mistakes first, or those of one cell of the confusion matrix. */

import { html, LitElement, svg, type TemplateResult } from 'lit';
import { DIGITS_FOR_TRAINING } from '../../labs/lesson-digits.ts';
import { fixed } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import type { Predictions } from '../../training/protocol.ts';
import { CLASSES, examplesOf } from './confusion.ts';
import { digitPath } from './digit-path.ts';
import { misreadDigitsStyles } from './misread-digits.css.ts';

/** Pictures shown before "show all". */
const FEW = 12;

export class MisreadDigits extends LitElement {
  static override properties = {
    predictions: { attribute: false },
    pixels: { attribute: false },
    cell: { attribute: false },
    all: { state: true },
  };
  static override styles = [controls, misreadDigitsStyles];
  declare predictions: Predictions | undefined;
  /** All images, training part first. */
  declare pixels: Uint8Array | undefined;
  declare cell: number | undefined;
  declare all: boolean;

  constructor() {
    super();
    this.predictions = undefined;
    this.pixels = undefined;
    this.cell = undefined;
    this.all = false;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('cell')) this.all = false;
  }

  override render(): TemplateResult {
    const examples = this.predictions ? examplesOf(this.predictions, this.cell) : [];
    const shown = this.all ? examples : examples.slice(0, FEW);
    return html`<h3>${this.#heading(examples.length)}</h3>
      <ul>
        ${shown.map((example) => this.#digit(example))}
      </ul>
      ${
        examples.length > FEW
          ? html`<button type="button" aria-expanded=${this.all ? 'true' : 'false'} @click=${() => (this.all = !this.all)}>
              ${this.all ? tTrainer('misread.fewer') : tTrainer('misread.all', { count: examples.length })}
            </button>`
          : ''
      }`;
  }

  #heading(count: number): string {
    if (this.cell === undefined) return tTrainer('misread.heading', { count });
    const [actual, read] = [Math.floor(this.cell / CLASSES), this.cell % CLASSES];
    return tTrainer(actual === read ? 'misread.right' : 'misread.cell', { count, actual, read });
  }

  #digit(example: number): TemplateResult {
    const { actual, predicted, confidence } = this.predictions as Predictions;
    const start = (DIGITS_FOR_TRAINING + example) * 64;
    const picture = this.pixels?.subarray(start, start + 64) ?? new Uint8Array(64);
    const sure = fixed((confidence[example] ?? 0) * 100, 0);
    return html`<li>
      <svg viewBox="0 0 8 8" aria-hidden="true" shape-rendering="crispEdges">
        ${digitPath(picture).map(({ shade, d }) => svg`<path d=${d} fill-opacity=${shade} />`)}
      </svg>
      <span>${tTrainer('misread.is', { actual: actual[example] ?? 0 })}</span>
      <span class="soft">${tTrainer('misread.read', { read: predicted[example] ?? 0, sure })}</span>
    </li>`;
  }
}

define('misread-digits', MisreadDigits);
