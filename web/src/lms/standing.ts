/** What a learner's record comes to. The page for teachers says the same in words. */

import { type Attempt, readAttempt } from '../quiz/attempt.ts';
import type { Entries } from '../record/merge.ts';
import type { PackagedCourse } from './course.ts';

/** Of the questions that count, so many have to be right where nobody says another share. */
export const PASSING = 0.8;

export interface Standing {
  /** Of the questions that count, how many are right, from 0 to 1; undefined where none counts. */
  share: number | undefined;
  /** All lessons were read to their end, and all questions of the checks are done: right, or with their answer opened. */
  complete: boolean;
  passed: boolean;
}

export function standingOf(
  entries: Entries,
  { lessons, checks, scored }: Pick<PackagedCourse, 'lessons' | 'checks' | 'scored'>,
  passing = PASSING,
): Standing {
  const attempt = (key: string): Attempt | undefined => readAttempt(entries[key]?.[1]);
  const right = scored.map(attempt).filter((each) => each?.right && !each.revealed).length;
  const share = scored.length > 0 ? right / scored.length : undefined;
  const done = checks.map(attempt).every((each) => each?.right || each?.revealed);
  const read = lessons.every((lesson) => entries[`*read/${lesson}`]?.[1] === true);
  // Shares of counts: 0.8 of 5 is 4, and not a little more.
  return { share, complete: read && done, passed: share === undefined || share >= passing - 1e-9 };
}
