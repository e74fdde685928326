/**
 * How an answer is read, written, judged and marked, whatever the kind of question. quiz-block has the fields of options and
 * numbers; each other kind brings an element of its own, loaded where a page has one, whose `field` is of this shape.
 */

import type { Attempt } from './attempt.ts';
import type { Verdict } from './verdict.ts';

export type Answer = Attempt['answer'];

export interface Field {
  focus(): void;
  read(): Answer;
  /** An empty text puts the field back to how it was at first. */
  write(answer: Answer): void;
  score(): Verdict;
  /** Says right or wrong at the fields themselves, by icon and word. */
  showMarks(verdict: Verdict): void;
  clearMarks(): void;
  /** The entries of the folded answer that speak about this verdict. */
  reasons(verdict: Verdict): HTMLElement[];
  /** The answer as a reader would write it down. */
  say(answer: Answer): Node[];
  /** The right answer, likewise. */
  sayRight(): Node[];
  /** Who listens hears of every change by the reader, and when they ask for judgement from the keyboard. */
  listen(changed: () => void, judge: () => void): void;
}

/** An element that answers a kind of question. `field` is there once it is defined. */
export interface FieldElement extends HTMLElement {
  readonly field: Field;
}
