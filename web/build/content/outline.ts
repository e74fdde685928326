/** What stands where in the text of a lesson: for rules about the lesson as a whole, and for the report. */

import type { Frame } from '../../src/plot/geometry.ts';
import type { Scale } from '../../src/quiz/guess/scale.ts';
import type { Place } from './problems.ts';

export interface Outline {
  /** Where its sections begin, each with a `##`; the first one begins with the text. */
  sections: Place[];
  figures: OutlinedFigure[];
  /** Questions that stand in the text. */
  questions: { id: string; place: Place }[];
  guesses: OutlinedGuess[];
  prose: Prose[];
}

/** A guess before an explanation. All texts are HTML. */
export interface OutlinedGuess {
  id: string;
  question: string;
  /** What is so. */
  so: string;
  /** By its kind: options, … */
  options?: string[];
  /** … a number on a scale, … */
  scale?: Scale;
  /** … or a curve, as heights on a paper (`quiz/sketch/marks.ts`). */
  curve?: { frame: Frame; truth: number[] };
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
