/**
 * Brings the static questions inside it to life. Light DOM: the questions stay the page's own text.
 *
 * @attr lesson - folder of the lesson; answers are kept in the reader's progress under it
 * @slot - fieldsets as `quiz/<type>/html.ts` writes them, readable without scripts
 * @event quiz-answered - after every try, with { lesson, item, right, tries }
 */

import { readAttempt } from '../../quiz/attempt.ts';
import { define } from '../../state/define.ts';
import { progress } from '../../state/progress.ts';
import { QuizItem } from './quiz-item.ts';
import { QuizResult } from './result.ts';

export class QuizBlock extends HTMLElement {
  #items: QuizItem[] = [];
  #result: QuizResult | undefined;

  connectedCallback(): void {
    addEventListener('beforeprint', this.#openForPaper);
    if (this.#items.length > 0) return;
    this.#items = [...this.querySelectorAll<HTMLElement>('fieldset[data-item]')].map(
      (element) => new QuizItem(element, { changed: this.#changed, next: this.#next }),
    );
    for (const item of this.#items) {
      const kept = readAttempt(progress.read(this.#key(item)));
      if (kept) item.restore(kept);
    }
    // A question alone in the text needs no score.
    if (this.#items.length > 1) {
      this.#result = new QuizResult(() => this.reset());
      this.append(this.#result.element);
    }
    this.#update();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#openForPaper);
  }

  /** Forgets every answer of this block and begins again. */
  reset(): void {
    for (const item of this.#items) {
      item.reset();
      progress.write(this.#key(item), undefined);
    }
    this.#update();
    this.#items[0]?.focus();
  }

  #key(item: QuizItem): string {
    return `${this.getAttribute('lesson') ?? ''}/${item.id}`;
  }

  #changed = (item: QuizItem, judged: boolean): void => {
    progress.write(this.#key(item), item.attempt);
    this.#update();
    if (!judged) return;
    const { right, tries } = item.attempt;
    const detail = { lesson: this.getAttribute('lesson') ?? '', item: item.id, right, tries };
    this.dispatchEvent(new CustomEvent('quiz-answered', { bubbles: true, composed: true, detail }));
  };

  #next = (item: QuizItem): void => {
    const open = this.#openAfter(item);
    if (open) open.focus();
    else this.#result?.focus();
  };

  /** The next item that is not done, going round once. */
  #openAfter(item: QuizItem): QuizItem | undefined {
    const here = this.#items.indexOf(item);
    const round = [...this.#items.slice(here + 1), ...this.#items.slice(0, here)];
    return round.find((each) => !each.done);
  }

  #update(): void {
    this.#result?.update(this.#items);
    const finished = this.#items.every((item) => item.done);
    for (const item of this.#items) item.setNextLabel(finished ? 'quiz.toResult' : 'quiz.next');
    this.dataset.alone = String(this.#items.length === 1);
  }

  #openForPaper = (): void => this.#result?.open();
}

define('quiz-block', QuizBlock);
