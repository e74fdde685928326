/**
 * One item brought to life: check, feedback for what was chosen, hints in steps, the answer on request, once more.
 * The markup stays as the build wrote it; buttons and one status region are added, two things are folded away.
 */

import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { type Attempt, afterTry, untouched } from '../../quiz/attempt.ts';
import type { Field } from '../../quiz/field.ts';
import { mark } from '../../quiz/mark.ts';
import type { Verdict } from '../../quiz/verdict.ts';
import { loadScript } from '../../state/assets.ts';
import { freshCount } from './fresh.ts';

export interface ItemEvents {
  /** After every change worth keeping. `judged` is set when this change was a try. */
  changed(item: QuizItem, judged: boolean): void;
  /** The reader wants the same question with other numbers. */
  fresh(item: QuizItem): void;
  /** The question as "lesson/item". */
  name(item: QuizItem): string;
  /** The reader wants to go on. */
  next(item: QuizItem): void;
}

export class QuizItem {
  readonly id: string;
  readonly element: HTMLElement;
  readonly field: Field;
  attempt: Attempt = untouched;
  readonly #events: ItemEvents;
  readonly #check = button('quiz.check', 'quiz-check');
  readonly #next = button('quiz.next', 'quiz-next');
  readonly #again = button('quiz.again', 'quiz-again');
  readonly #status = document.createElement('div');
  readonly #hints: HTMLDetailsElement[];
  readonly #answer: HTMLDetailsElement;

  constructor(element: HTMLElement, field: Field, events: ItemEvents) {
    this.element = element;
    this.id = element.dataset.item ?? '';
    this.field = field;
    this.#events = events;
    this.#hints = [...element.querySelectorAll<HTMLDetailsElement>('.quiz-hint')];
    this.#answer = element.querySelector('.quiz-answer') as HTMLDetailsElement;
    this.#build();
  }

  /** Shows a kept attempt without announcing it: nothing has happened just now. */
  restore(attempt: Attempt): void {
    this.attempt = attempt;
    this.field.write(attempt.answer);
    this.#hints.slice(0, attempt.hints).forEach((hint) => {
      hint.open = true;
    });
    // With numbers that are new, there may be no answer to them yet.
    if (attempt.tries > 0 && attempt.answer !== '') this.#show(this.field.score());
    this.#arrange();
  }

  reset(): void {
    this.attempt = untouched;
    this.field.write('');
    for (const details of [...this.#hints, this.#answer]) details.open = false;
    this.#clearVerdict();
    this.#arrange();
  }

  /** The same question once more, from the beginning. */
  tryAgain(): void {
    this.field.write('');
    this.#clearVerdict();
    this.#answer.open = false;
    this.#arrange();
    this.focus();
  }

  focus(): void {
    this.field.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }

  get done(): boolean {
    return this.attempt.right || this.attempt.revealed;
  }

  /** The last item says so on its button. */
  setNextLabel(key: 'quiz.next' | 'quiz.toResult'): void {
    this.#next.textContent = t(key);
  }

  #build(): void {
    this.#status.className = 'quiz-feedback';
    this.#status.setAttribute('role', 'status');
    this.#status.ariaAtomic = 'true'; // Orca would leave out some of its paragraphs
    const foot = this.element.querySelector('.quiz-foot') as HTMLElement;
    foot.prepend(this.#check, this.#next, this.#again);
    foot.before(this.#status);
    this.#check.addEventListener('click', () => this.#judge());
    const isFresh = freshCount(this.element) > 0;
    if (isFresh) this.#again.textContent = t('quiz.fresh');
    this.#again.addEventListener('click', () => (isFresh ? this.#events.fresh(this) : this.tryAgain()));
    this.#next.addEventListener('click', () => this.#events.next(this));
    this.field.listen(
      () => this.#clearVerdict(),
      () => this.#judge(),
    );
    this.#hints.forEach((hint, index) => {
      hint.addEventListener('toggle', () => {
        if (!hint.open || index < this.attempt.hints) return;
        this.#keep({ ...this.attempt, hints: index + 1 }, false);
      });
    });
    this.#answer.addEventListener('toggle', () => {
      if (this.#answer.open && !this.done) this.#keep({ ...this.attempt, revealed: true }, false);
    });
    this.#arrange();
  }

  #judge(): void {
    if (this.#check.getAttribute('aria-disabled') === 'true') return;
    const verdict = this.field.score();
    this.#show(verdict);
    if (verdict.problem) return;
    const ideas = verdict.right ? [] : this.#ideas(verdict);
    this.#keep(afterTry(this.attempt, this.field.read(), verdict.right, ideas), true);
  }

  #keep(attempt: Attempt, judged: boolean): void {
    this.attempt = attempt;
    this.#arrange();
    this.#events.changed(this, judged);
  }

  #show(verdict: Verdict): void {
    this.field.showMarks(verdict);
    this.#check.setAttribute('aria-disabled', String(!verdict.problem));
    this.#status.dataset.verdict = verdict.problem ? 'problem' : verdict.right ? 'right' : 'wrong';
    this.#status.replaceChildren(...this.#feedback(verdict));
  }

  /** The ideas that this wrong answer is known for. */
  #ideas(verdict: Verdict): string[] {
    return this.field.reasons(verdict).flatMap(({ dataset }) => dataset.misconception ?? []);
  }

  #feedback(verdict: Verdict): Node[] {
    if (verdict.problem) return [paragraph(verdict.note ?? t(`quiz.problem.${verdict.problem}`))];
    const head = paragraph('');
    head.append(mark(verdict.right), ' ', this.#sentence(verdict));
    const reasons = this.field.reasons(verdict).flatMap((reason) => {
      const feedback = reason.querySelector('[data-feedback]')?.cloneNode(true);
      if (!feedback) return [];
      // With several options chosen, each reason needs to say which one it is about.
      return (verdict.chosen?.length ?? 0) > 1
        ? [reason.firstElementChild?.cloneNode(true) as Node, feedback]
        : [feedback];
    });
    const explain = verdict.right ? this.element.querySelector('.quiz-explain')?.cloneNode(true) : undefined;
    const [idea] = verdict.right ? [] : this.#ideas(verdict);
    return [
      head,
      ...reasons,
      ...(explain ? [explain] : []),
      ...(idea ? [contrary(idea, this.#events.name(this))] : []),
    ];
  }

  #sentence(verdict: Verdict): string {
    if (verdict.right) return '';
    if (verdict.note !== undefined) return verdict.note;
    const wrong = verdict.chosen?.filter((each) => !each.right).length ?? 0;
    if (verdict.chosen && this.element.dataset.type === 'choices') {
      if (wrong === 0) return t('quiz.someMissing', { count: num(verdict.missing ?? 0) });
      return t(verdict.missing ? 'quiz.wrongAndMissing' : 'quiz.someWrong', { count: num(wrong) });
    }
    return verdict.slip === undefined && !verdict.chosen ? t('quiz.notIt') : '';
  }

  #clearVerdict(): void {
    this.field.clearMarks();
    this.#check.removeAttribute('aria-disabled');
    this.#status.replaceChildren();
    delete this.#status.dataset.verdict;
  }

  /** Buttons and folds that make sense now. */
  #arrange(): void {
    const { tries, hints } = this.attempt;
    this.#next.hidden = !this.done;
    this.#again.hidden = tries === 0;
    this.#hints.forEach((hint, index) => {
      hint.hidden = index > hints;
    });
    // Opening the answer is offered once something was tried, or once every hint is used up.
    const stuck = tries > 0 || (this.#hints.length > 0 && hints === this.#hints.length);
    this.#answer.hidden = !(this.done || stuck);
  }
}

function button(key: 'quiz.check' | 'quiz.next' | 'quiz.again', name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = t(key);
  return made;
}

/** What shows the contrary; its script comes with the first wrong answer. */
function contrary(idea: string, question: string): HTMLElement {
  const made = document.createElement('counter-experiment');
  made.setAttribute('idea', idea);
  made.setAttribute('question', question);
  loadScript(made.localName).catch(() => {}); // without it, the reason still stands there
  return made;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
