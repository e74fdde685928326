/** What stands where in the text of a lesson: for rules about the lesson as a whole, and for the report. */

import type { Place } from './problems.ts';

export interface Outline {
  /** Where its sections begin, each with a `##`; the first one begins with the text. */
  sections: Place[];
  figures: OutlinedFigure[];
  /** Questions that stand in the text. */
  questions: { id: string; place: Place }[];
  /** Guesses; question and options are HTML, the right one counts from 1. */
  guesses: { id: string; question: string; options: string[]; answer: number }[];
  prose: Prose[];
}

export interface OutlinedFigure {
  id: string | undefined;
  /** Objectives of the lesson that it says it is about, counted from 1. */
  objectives: readonly number[];
  place: Place;
}

/** Words that a reader reads in one go. */
export interface Prose {
  /** Without its marks: facts as printed, formulas as one word. */
  text: string;
  /** Headings and cells of tables are words, but no sentences. */
  kind: 'sentences' | 'heading' | 'cell';
  /** Part of the text itself; captions, questions and cards lie beside it. */
  running: boolean;
  place: Place;
}

export const noOutline = (): Outline => ({ sections: [], figures: [], questions: [], guesses: [], prose: [] });
