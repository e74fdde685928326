/** What a package says of its course to the script that speaks with the platform. The build writes it. */

import type { QuestionKey } from '../quiz/answer-key.ts';
import type { Known } from '../record/compact/known.ts';

export type Standard = '1.2' | '2004';

export interface PackagedCourse {
  standard: Standard;
  /** The page to begin with, from the package's root. */
  start: string;
  /** All pages. */
  pages: readonly string[];
  /** Folders of the lessons that have to be read to their end. */
  lessons: readonly string[];
  /** "lesson/item": questions of the checks of units, which have to be done. */
  checks: readonly string[];
  /** "lesson/item": questions that count for the score. */
  scored: readonly string[];
  /** All questions of the course, for reports of single answers. */
  questions: Readonly<Record<string, QuestionKey>>;
  known: Known;
}
