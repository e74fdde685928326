/**
 * Brings the static questions inside it to life. Light DOM: the questions stay the page's own text.
 *
 * @attr lesson - folder of the lesson; answers are kept in the reader's progress under it
 * @attr data-seed - of a question inside it: which numbers it draws at first, where its page's address asks for some
 * @slot - fieldsets as `quiz/<type>/html.ts` writes them, readable without scripts
 * @event quiz-answered - after every try, with { lesson, item, right, tries }
 */

import { type Attempt, afresh, readAttempt, sameAttempt, untouched } from '../../quiz/attempt.ts';
import { define } from '../../state/define.ts';
import { progress } from '../../state/progress.ts';
import { fieldOf } from './fields.ts';
import { freshCount, freshItem, newSeed } from './fresh.ts';
import { QuizItem } from './quiz-item.ts';
import { QuizResult } from './result.ts';

export class QuizBlock extends HTMLElement {
  #items: QuizItem[] = [];
  #woken = false;
  #result: QuizResult | undefined;

  connectedCallback(): void {
    addEventListener('beforeprint', this.#openForPaper);
    document.addEventListener('progress-changed', this.#heard);
    if (this.#woken) return;
    this.#woken = true;
    void this.#wake();
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#openForPaper);
    document.removeEventListener('progress-changed', this.#heard);
  }

  /** Forgets every answer of this block and begins again. */
  reset(): void {
    for (const item of this.#items) {
      item.reset();
      progress.write(this.#key(item.id), undefined);
    }
    this.#update();
    this.#items[0]?.focus();
  }

  async #wake(): Promise<void> {
    const elements = [...this.querySelectorAll<HTMLElement>('fieldset[data-item]')];
    const slots = elements.map(async (element, index) => ({ item: await this.#bring(element), index }));
    // A question whose own element is yet to come, or never comes, keeps no other waiting.
    const here: { item: QuizItem; index: number }[] = [];
    for (const slot of slots)
      void slot.then((each) => {
        here.push(each);
        this.#items = here.sort((a, b) => a.index - b.index).map(({ item }) => item);
        this.#update();
        // Progress may have come while the question was waking up.
        void this.#catchUp(each.item);
      });
    const simple = elements.filter((element) => !element.querySelector('.quiz-field'));
    await Promise.all(slots.filter((_, index) => simple.includes(elements[index] as HTMLElement)));
    // A question alone in the text needs no score.
    if (elements.length > 1) {
      this.#result = new QuizResult(elements.length, () => this.reset());
      this.#update();
      this.append(this.#result.element); // with its words: those put in later would be announced before anybody has answered
    } else this.#update();
    this.dataset.alone = String(elements.length === 1);
    this.toggleAttribute('data-ready', true);
  }

  /** The question with what the reader has done with it, and with the numbers that it had then. */
  async #bring(element: HTMLElement): Promise<QuizItem> {
    const key = this.#key(element.dataset.item ?? '');
    const kept = readAttempt(progress.read(key)) ?? askedOf(element);
    const isFresh = kept?.seed !== undefined && freshCount(element) > 0;
    // Without the script of other numbers, the page's own stay, and their answer is open.
    const drawn = isFresh ? await freshItem(element, key, kept.seed ?? 0).catch(() => undefined) : element;
    if (drawn && drawn !== element) element.replaceWith(drawn);
    const item = await this.#make(drawn ?? element);
    if (kept && drawn) item.restore(kept);
    return item;
  }

  async #make(element: HTMLElement): Promise<QuizItem> {
    const name = (item: QuizItem) => this.#key(item.id);
    const events = { changed: this.#changed, next: this.#next, fresh: this.#fresh, name };
    return new QuizItem(element, await fieldOf(element), events);
  }

  #fresh = async (item: QuizItem): Promise<void> => {
    const key = this.#key(item.id);
    const seed = newSeed(item.element);
    const made = await this.#exchange(item, afresh(item.attempt, seed)).catch(() => undefined);
    if (!made) return item.tryAgain();
    progress.write(key, made.attempt);
    this.#update();
    made.focus();
  };

  /** The same question with the numbers that this attempt has. */
  async #exchange(item: QuizItem, attempt: Attempt): Promise<QuizItem> {
    const element = await freshItem(item.element, this.#key(item.id), attempt.seed ?? 0);
    item.element.replaceWith(element);
    const made = await this.#make(element);
    made.restore(attempt);
    this.#items = this.#items.map((each) => (each === item ? made : each));
    return made;
  }

  /** Another tab has answered, or whoever shows the page has brought answers along. */
  #heard = (event: Event): void => {
    const { key } = (event as CustomEvent<{ key: string }>).detail;
    const item = this.#items.find(({ id }) => this.#key(id) === key);
    if (item) void this.#catchUp(item);
  };

  /** Shows what progress knows of a question, if that is not what stands there. */
  async #catchUp(item: QuizItem): Promise<void> {
    const kept = readAttempt(progress.read(this.#key(item.id))) ?? untouched;
    if (sameAttempt(kept, item.attempt)) return;
    const otherNumbers = kept.tries > 0 && kept.seed !== item.attempt.seed && freshCount(item.element) > 0;
    if (!otherNumbers) {
      item.reset();
      item.restore(kept);
    } else if (kept.seed !== undefined) await this.#exchange(item, kept).catch(() => {}); // what stands there stays
    this.#update();
  }

  #key(item: string): string {
    return `${this.getAttribute('lesson') ?? ''}/${item}`;
  }

  #changed = (item: QuizItem, judged: boolean): void => {
    progress.write(this.#key(item.id), item.attempt);
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
  }

  #openForPaper = (): void => this.#result?.open();
}

/** Numbers that the page's address asks for: a question begins with them, where nobody has begun it yet. */
function askedOf({ dataset }: HTMLElement): Attempt | undefined {
  return dataset.seed === undefined ? undefined : afresh(untouched, Number(dataset.seed));
}

define('quiz-block', QuizBlock);
