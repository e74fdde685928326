/** The line that counts, and the list of answers to keep or print. */

import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tally } from '../../quiz/attempt.ts';
import type { QuizItem } from './quiz-item.ts';

export class QuizResult {
  readonly #count: number;
  readonly element = document.createElement('section');
  readonly #line = document.createElement('p');
  readonly #list = document.createElement('details');
  readonly #entries = document.createElement('ol');
  readonly #restart = document.createElement('button');

  /** `count` questions, some of which may be yet to come. */
  constructor(count: number, restart: () => void) {
    this.#count = count;
    this.element.className = 'quiz-result';
    this.element.setAttribute('aria-label', t('quiz.result'));
    this.#line.className = 'quiz-score';
    this.#line.setAttribute('role', 'status');
    this.#line.tabIndex = -1;
    const summary = document.createElement('summary');
    summary.textContent = t('quiz.answerList');
    this.#list.className = 'quiz-answer-list';
    this.#list.append(summary, this.#entries);
    this.#restart.type = 'button';
    this.#restart.textContent = t('quiz.restart');
    this.#restart.addEventListener('click', restart);
    this.element.append(this.#line, this.#list, this.#restart);
  }

  update(items: readonly QuizItem[]): void {
    const { done, firstTry, later } = tally(items.map((item) => item.attempt));
    const all = this.#count;
    const finished = done === all;
    this.element.dataset.finished = String(finished);
    const line = finished
      ? [
          t('quiz.score', { right: num(firstTry), all: num(all) }),
          later > 0 ? t('quiz.scoreLater', { count: num(later) }) : '',
        ].join(' ')
      : t('quiz.soFar', { done: num(done), all: num(all) });
    // A screen reader says what is put in, also where it stood there before.
    if (this.#line.textContent !== line) this.#line.textContent = line;
    this.#list.hidden = !finished;
    this.#restart.hidden = items.every((item) => item.attempt.tries === 0 && !item.attempt.revealed);
    this.#entries.replaceChildren(...(finished ? items.map(entry) : []));
  }

  /** Opened for paper; readers open it themselves. */
  open(): void {
    this.#list.open = true;
  }

  focus(): void {
    this.#line.focus();
  }
}

function entry(item: QuizItem): HTMLLIElement {
  const { attempt, field, element } = item;
  const made = document.createElement('li');
  const prompt = document.createElement('p');
  prompt.className = 'quiz-entry-prompt';
  const legend = element.querySelector('legend')?.cloneNode(true) as HTMLElement;
  legend.querySelector('.quiz-number')?.remove();
  prompt.append(...legend.childNodes);
  made.append(prompt);
  // A platform with little room may have lost the first of several.
  if (attempt.tries > 0 && attempt.first !== '') {
    const key = attempt.tries === 1 ? 'quiz.yourAnswer' : 'quiz.yourFirstAnswer';
    made.append(line(t(key), field.say(attempt.first)));
  }
  made.append(line(t('quiz.rightAnswer'), field.sayRight()));
  return made;
}

function line(label: string, content: Node[]): HTMLParagraphElement {
  const made = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = label;
  made.append(name, ' ', ...content);
  return made;
}
