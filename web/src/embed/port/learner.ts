/** What is told of the learner, as `report` permits: each answer, how far they have come, what it comes to. */

import { readAttempt, tally, untouched } from '../../quiz/attempt.ts';
import { farIn } from '../../record/reading.ts';
import { progress } from '../../state/progress.ts';
import { type FromLesson, RATES, type Say } from '../api/messages.ts';
import { atMost } from '../api/pace.ts';
import type { Line } from './line.ts';

export interface Told {
  lesson: string;
  /** The id of the part that stands alone. */
  part: string | undefined;
}

export class Learner {
  readonly #line: Line;
  readonly #told: Told;
  readonly #page: Document;
  #last = new Map<string, string>();
  #look = atMost(RATES.progress, () => this.#tell(false));

  constructor(page: Document, line: Line, told: Told) {
    [this.#page, this.#line, this.#told] = [page, line, told];
    page.addEventListener('progress-changed', () => this.#line.isOpen && this.#look());
    page.addEventListener('quiz-answered', (event) => this.#answered((event as CustomEvent<Answered>).detail));
    page.addEventListener('prediction-made', (event) => this.#guessed((event as CustomEvent<Guessed>).detail));
  }

  /** To a host that knows nothing yet. */
  begin(): void {
    this.#last.clear();
    this.#tell(true);
  }

  #tell(already: boolean): void {
    const { lesson, part } = this.#told;
    if (lesson === '' || !this.#line.permits('score')) return;
    const { items, done, firstTry: first, later } = tally(this.#attempts());
    const read = farIn(lesson);
    this.#changed('progress', { lesson, read, done, items });
    this.#changed('score', { lesson, items, done, first, later, share: items === 0 ? 0 : (first + later) / items });
    const finished = done === items && (part === undefined ? read === 1 : items > 0);
    if (finished && !this.#last.has('complete')) this.#changed('complete', { lesson, already });
  }

  /** Only what the host does not know. */
  #changed<K extends 'progress' | 'score' | 'complete'>(type: K, fields: Say<FromLesson, K>): void {
    const text = JSON.stringify(fields);
    if (this.#last.get(type) === text) return;
    this.#last.set(type, text);
    this.#line.send(type, fields);
  }

  /** Of all questions of the page, or of the part that stands alone. */
  #attempts() {
    const { part } = this.#told;
    const place = part === undefined ? this.#page : this.#page.getElementById(part);
    const own = place instanceof HTMLElement && place.matches('[data-item]') ? [place] : [];
    const items = [...own, ...(place?.querySelectorAll<HTMLElement>('quiz-block [data-item]') ?? [])];
    return items.map((item) => {
      const lesson = item.closest('quiz-block')?.getAttribute('lesson') ?? '';
      return readAttempt(progress.read(`${lesson}/${item.dataset.item}`)) ?? untouched;
    });
  }

  #answered({ lesson, item, right, tries }: Answered): void {
    const attempt = readAttempt(progress.read(`${lesson}/${item}`));
    const answer = attempt?.answer ?? '';
    const response = typeof answer === 'string' ? { typed: answer.slice(0, 2000) } : { chosen: answer };
    const seed = attempt?.seed === undefined ? {} : { seed: attempt.seed };
    this.#line.send('answer', { lesson, item, kind: 'question', right, tries, ...response, ...seed });
  }

  #guessed({ lesson, item, option, right, typed }: Guessed): void {
    const response = typed === undefined ? { chosen: option === null ? [] : [option - 1] } : { typed };
    this.#line.send('answer', { lesson, item, kind: 'guess', right, tries: 1, ...response });
  }
}

/** As `quiz-block` and `prediction-block` tell it. */
interface Answered {
  lesson: string;
  item: string;
  right: boolean;
  tries: number;
}
interface Guessed {
  lesson: string;
  item: string;
  option: number | null;
  right: boolean;
  /** In place of an option: the number that was guessed; empty for a sketch. */
  typed?: string;
}
