/**
 * A number to guess, typed or on a slider. Light DOM: field and scale are the page's own.
 *
 * @attr data-scale - from where to where, as `quiz/guess/scale.ts` has it
 * @attr data-truth - what it is; taken out of the document until there is a guess
 * @attr data-near - a guess that is no further away has hit it
 * @slot - an input, as `directives/estimate.ts` writes it
 */

import { num, parseNumber } from '../../locales/num.ts';
import { tPrediction } from '../../locales/t-prediction.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { GuessElement, GuessField } from '../../quiz/guess/guess-field.ts';
import { countOf, numberAt, optionOf, placeOfNumber, type Scale, valueText } from '../../quiz/guess/scale.ts';
import { layers, told } from '../../quiz/guess/scale-figure.ts';
import { define } from '../../state/define.ts';

export class EstimateField extends HTMLElement implements GuessElement {
  #scale!: Scale;
  #truth = Number.NaN;
  #input!: HTMLInputElement;
  #picture!: Element;
  /** Where the slider stands at first is no guess. */
  #moved = false;

  connectedCallback(): void {
    if (this.#input) return;
    this.#scale = JSON.parse(this.dataset.scale ?? '{}') as Scale;
    this.#truth = Number(this.dataset.truth);
    delete this.dataset.truth;
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#picture = this.closest('prediction-block')?.querySelector('.guess-line') as Element;
    this.#input.addEventListener('input', () => {
      this.#moved = true;
      this.#tell();
    });
    this.#tell();
    this.toggleAttribute('data-ready', true);
  }

  async guessField(): Promise<GuessField> {
    const scale = this.#scale;
    const ends = { min: num(numberAt(scale, 1), 3), max: num(numberAt(scale, countOf(scale)), 3) };
    return {
      most: countOf(scale),
      problem: this.#isSlider ? tPrediction('untouched') : tPrediction('outside', ends),
      focus: () => this.#input.focus(),
      read: () => this.#read(),
      show: (option) => this.#show(option),
      clear: () => this.#show(undefined),
      isRight: (option) => this.#away(option) <= Number(this.dataset.near) + 1e-9,
      said: (option) => [document.createTextNode(valueText(scale, numberAt(scale, option)))],
      typed: (option) => String(numberAt(scale, option)),
      listen: (changed, lock) => {
        this.#input.addEventListener('input', changed);
        // There is no form (a sandboxed frame may not submit one), so Enter is taken here, and only here.
        this.#input.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          lock();
        });
      },
    };
  }

  get #isSlider(): boolean {
    return this.#input.type === 'range';
  }

  /** From a guess to the truth, on the scale. */
  #away(option: number): number {
    return Math.abs(
      placeOfNumber(this.#scale, numberAt(this.#scale, option)) - placeOfNumber(this.#scale, this.#truth),
    );
  }

  #read(): number | undefined {
    if (this.#isSlider) return this.#moved ? Number(this.#input.value) : undefined;
    const value = parseNumber(this.#input.value);
    return Number.isFinite(value) ? optionOf(this.#scale, value) : undefined;
  }

  #show(option: number | null | undefined): void {
    const open = option === undefined;
    this.#moved = !open;
    this.#input.disabled = !open;
    if (this.#isSlider) this.#input.value = String(option ?? Math.ceil(countOf(this.#scale) / 2));
    else this.#input.value = option ? String(numberAt(this.#scale, option)) : '';
    this.#tell();
    patch(this.#picture, layers(this.#scale, this.#truth, option));
    this.#picture.setAttribute('aria-label', told(this.#scale, this.#truth, option));
  }

  /** What the slider stands for, beside it. */
  #tell(): void {
    if (!this.#isSlider) return;
    const said = valueText(this.#scale, numberAt(this.#scale, Number(this.#input.value)));
    this.#input.setAttribute('aria-valuetext', said);
    const output = this.querySelector('output');
    if (output) output.textContent = said;
  }
}

define('estimate-field', EstimateField);
