/**
 * Asks for a guess before an explanation is shown. Light DOM: question and explanation stay the page's own text. Styles keep
 * the explanation away, from screen readers too, until `data-open` stands here; on paper and without scripts it is there.
 *
 * @attr lesson - folder of the lesson; the guess is kept in the reader's progress under it
 * @attr item - id of the guess in its lesson
 * @attr answer - which option is right, counted from 1
 * @slot - a fieldset with options and two buttons, and the explanation, as `directives/prediction.ts` writes them
 * @event prediction-made - the reader has guessed, or has chosen not to: `{ lesson, item, option, right }`
 */

import { tPrediction } from '../../locales/t-prediction.ts';
import { define } from '../../state/define.ts';
import { progress } from '../../state/progress.ts';
import { type Guess, guessKey, readGuess } from './guess.ts';

export class PredictionBlock extends HTMLElement {
  #rows: HTMLElement[] = [];
  /** What the line above the explanation says where nobody has guessed: the right option. */
  #untold: Node[] = [];

  /** What is shown; without one, the question. */
  #shown: Guess | undefined;

  connectedCallback(): void {
    document.addEventListener('progress-changed', this.#heard);
    if (this.#rows.length > 0) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-option]')];
    this.#verdict.tabIndex = -1;
    this.#untold = [...this.#verdict.childNodes];
    this.#find('[data-lock]').addEventListener('click', () => this.#lock());
    this.#find('[data-skip]').addEventListener('click', () => this.#decide({ option: null }));
    this.#find('[data-again]').addEventListener('click', () => this.#guessAgain());
    for (const input of this.#inputs) {
      input.addEventListener('change', () => this.#find('[role=status]').replaceChildren());
      // There is no form (a sandboxed frame may not submit one), so Enter is taken here, and only here.
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.#lock();
      });
    }
    this.#catchUp();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    document.removeEventListener('progress-changed', this.#heard);
  }

  /** Another tab has guessed, or whoever shows the page has brought guesses along. */
  #heard = (event: Event): void => {
    if ((event as CustomEvent<{ key: string }>).detail.key === this.#key) this.#catchUp();
  };

  /** Shows what progress knows, if that is not what stands there. */
  #catchUp(): void {
    const kept = readGuess(progress.read(this.#key), this.#rows.length);
    if (kept?.option === this.#shown?.option) return;
    if (kept) this.#show(kept);
    else this.#clear();
  }

  get #key(): string {
    return guessKey(this.getAttribute('lesson') ?? '', this.getAttribute('item') ?? '');
  }

  get #inputs(): HTMLInputElement[] {
    return this.#rows.map((row) => row.querySelector('input') as HTMLInputElement);
  }

  get #verdict(): HTMLElement {
    return this.#find('.prediction-verdict');
  }

  get #answer(): number {
    return Number(this.getAttribute('answer'));
  }

  #find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #lock(): void {
    const option = this.#inputs.findIndex((input) => input.checked) + 1;
    if (option > 0) this.#decide({ option });
    else this.#find('[role=status]').textContent = tPrediction('problem');
  }

  #decide(guess: Guess): void {
    progress.write(this.#key, guess);
    this.#show(guess);
    // The button that was pressed is gone. From here a reader goes on, and a screen reader reads out what it says.
    this.#verdict.focus();
    const [lesson, item] = [this.getAttribute('lesson'), this.getAttribute('item')];
    const detail = { lesson, item, option: guess.option, right: guess.option === this.#answer };
    this.dispatchEvent(new CustomEvent('prediction-made', { bubbles: true, composed: true, detail }));
  }

  #guessAgain(): void {
    progress.write(this.#key, undefined);
    this.#clear();
    this.#inputs[0]?.focus();
  }

  /** The explanation, with guess and right option marked. Nothing is announced: it may be a guess of last week. */
  #show(guess: Guess): void {
    const { option } = guess;
    this.#clear();
    this.#shown = guess;
    this.toggleAttribute('data-open', true);
    this.#rows.forEach((row, index) => {
      const [isGuess, isAnswer] = [index + 1 === option, index + 1 === this.#answer];
      const input = row.querySelector('input') as HTMLInputElement;
      input.checked = isGuess;
      input.disabled = true;
      if (isGuess || isAnswer) row.dataset.mark = isAnswer ? 'right' : 'guess';
      const words = [isGuess && tPrediction('yours'), isAnswer && tPrediction('so')].filter((each) => each !== false);
      if (words.length > 0) row.querySelector('label')?.append(sign(words.join(' · '), isAnswer));
    });
    const answer = this.#said(this.#answer);
    if (option === null) return;
    if (option === this.#answer) this.#verdict.replaceChildren(strong('right'), ' ', ...answer);
    else {
      const [first, second] = [
        [strong('was'), ' ', ...this.#said(option)],
        [strong('is'), ' ', ...answer],
      ];
      this.#verdict.replaceChildren(...first, document.createElement('br'), ...second);
    }
  }

  #clear(): void {
    this.#shown = undefined;
    this.toggleAttribute('data-open', false);
    this.#find('[role=status]').replaceChildren();
    this.#verdict.replaceChildren(...this.#untold);
    for (const row of this.#rows) {
      delete row.dataset.mark;
      row.querySelector('.quiz-mark')?.remove();
    }
    for (const input of this.#inputs) {
      input.checked = false;
      input.disabled = false;
    }
  }

  /** The words of an option, formulas and all. */
  #said(option: number): Node[] {
    const text = this.#rows[option - 1]?.querySelector('label > span');
    return text ? [...(text.cloneNode(true) as HTMLElement).childNodes] : [];
  }
}

/** A word at an option, so that no mark depends on colour. */
function sign(words: string, right: boolean): HTMLElement {
  const made = document.createElement('strong');
  made.className = 'quiz-mark';
  made.dataset.right = String(right);
  made.textContent = words;
  return made;
}

function strong(key: 'right' | 'was' | 'is'): HTMLElement {
  const made = document.createElement('strong');
  made.textContent = tPrediction(key);
  return made;
}

define('prediction-block', PredictionBlock);
