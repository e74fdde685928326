/**
 * Asks for a guess before an explanation is shown. Light DOM: question and explanation stay the page's own text. The
 * explanation is kept away until `data-open` stands here; on paper and without scripts it is there.
 *
 * @attr lesson - folder of the lesson; the guess is kept in the reader's progress under it
 * @attr item - id of the guess in its lesson
 * @attr answer - of options, which one is right, counted from 1; taken out of the document when the element wakes up
 * @attr data-open - the explanation is shown
 * @slot - a fieldset with fields and two buttons, and the explanation, as `content/prediction-frame.ts` writes them
 * @event prediction-made - the reader has guessed, or has chosen not to: `{ lesson, item, option, right, typed? }`
 */

import { tPrediction } from '../../locales/t-prediction.ts';
import type { GuessElement, GuessField } from '../../quiz/guess/guess-field.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { progress } from '../../state/progress.ts';
import { Explanation } from './explanation.ts';
import { type Guess, guessKey, readGuess } from './guess.ts';
import { optionsField } from './options-field.ts';

export class PredictionBlock extends HTMLElement {
  static readonly observedAttributes = ['data-open'];

  #field: GuessField | undefined;
  #explanation: Explanation | undefined;
  #verdict!: HTMLElement;
  /** What the line above the explanation says where nobody has guessed: what is so. */
  #untold: Node[] = [];
  /** What is shown; without one, the question. */
  #shown: Guess | undefined;

  connectedCallback(): void {
    document.addEventListener('progress-changed', this.#heard);
    if (!this.#explanation) void this.#wake();
    this.#explanation?.connect();
  }

  disconnectedCallback(): void {
    document.removeEventListener('progress-changed', this.#heard);
    this.#explanation?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.#explanation) this.#explanation.open = this.hasAttribute('data-open');
  }

  async #wake(): Promise<void> {
    const answer = Number(this.getAttribute('answer'));
    this.removeAttribute('answer');
    this.#verdict = this.#find('.prediction-verdict');
    this.#verdict.tabIndex = -1;
    this.#verdict.setAttribute('role', 'group');
    this.#untold = [...this.#verdict.childNodes];
    const own = this.querySelector<GuessElement>('.guess-field');
    // The element finds its picture in the explanation, so it comes before that goes.
    if (own && !(await this.#bring(own))) return;
    this.#explanation = new Explanation(this.#find('.prediction-answer'));
    this.#explanation.open = this.hasAttribute('data-open');
    if (this.isConnected) this.#explanation.connect();
    const field = (await own?.guessField()) ?? optionsField(this, answer);
    this.#field = field;
    this.#find('[data-lock]').addEventListener('click', () => this.#lock(field));
    this.#find('[data-skip]').addEventListener('click', () => this.#decide(field, { option: null }));
    this.#find('[data-again]').addEventListener('click', () => this.#guessAgain(field));
    field.listen(
      () => this.#find('[role=status]').replaceChildren(),
      () => this.#lock(field),
    );
    this.#catchUp(field);
    this.toggleAttribute('data-ready', true);
  }

  /** The element of the field, which may still be out of sight. Where it does not come, the explanation is not kept away. */
  async #bring({ localName }: Element): Promise<boolean> {
    try {
      await loadScript(localName);
      await customElements.whenDefined(localName);
      return true;
    } catch {
      this.dataset.state = 'failed';
      return false;
    }
  }

  /** Another tab has guessed, or whoever shows the page has brought guesses along. */
  #heard = (event: Event): void => {
    if ((event as CustomEvent<{ key: string }>).detail.key === this.#key && this.#field) this.#catchUp(this.#field);
  };

  /** Shows what progress knows, if that is not what stands there. */
  #catchUp(field: GuessField): void {
    const kept = readGuess(progress.read(this.#key), field.most);
    if (kept?.option === this.#shown?.option) return;
    if (kept) this.#show(field, kept);
    else this.#clear(field);
  }

  get #key(): string {
    return guessKey(this.getAttribute('lesson') ?? '', this.getAttribute('item') ?? '');
  }

  #find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #lock(field: GuessField): void {
    const option = field.read();
    if (option === undefined) this.#find('[role=status]').textContent = field.problem;
    else this.#decide(field, { option });
  }

  #decide(field: GuessField, guess: Guess): void {
    progress.write(this.#key, guess);
    this.#show(field, guess);
    // The button that was pressed is gone. From here a reader goes on, and a screen reader reads out what it says.
    this.#verdict.focus();
    const [lesson, item] = [this.getAttribute('lesson'), this.getAttribute('item')];
    const { option } = guess;
    const typed = option === null ? undefined : field.typed?.(option);
    const right = option !== null && field.isRight(option);
    const detail = { lesson, item, option, right, ...(typed === undefined ? {} : { typed }) };
    this.dispatchEvent(new CustomEvent('prediction-made', { bubbles: true, composed: true, detail }));
  }

  #guessAgain(field: GuessField): void {
    progress.write(this.#key, undefined);
    this.#clear(field);
    field.focus();
  }

  /** The explanation, with guess and truth together. Nothing is announced: it may be a guess of last week. */
  #show(field: GuessField, guess: Guess): void {
    const { option } = guess;
    this.#find('[role=status]').replaceChildren();
    this.#shown = guess;
    this.toggleAttribute('data-open', true);
    field.show(option);
    const is = this.#untold.map((node) => node.cloneNode(true));
    if (option === null) this.#verdict.replaceChildren(...is);
    else if (field.isRight(option)) this.#verdict.replaceChildren(strong('right'), ' ', ...is.slice(1));
    else this.#verdict.replaceChildren(strong('was'), ' ', ...field.said(option), document.createElement('br'), ...is);
    // Where the focus comes to bare text, Orca says no more than one line of it.
    this.#verdict.ariaLabel = this.#verdict.textContent;
  }

  #clear(field: GuessField): void {
    this.#shown = undefined;
    this.toggleAttribute('data-open', false);
    this.#find('[role=status]').replaceChildren();
    this.#verdict.replaceChildren(...this.#untold);
    field.clear();
  }
}

function strong(key: 'right' | 'was'): HTMLElement {
  const made = document.createElement('strong');
  made.textContent = tPrediction(key);
  return made;
}

define('prediction-block', PredictionBlock);
