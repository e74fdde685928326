/** Spans of time in words, in the largest unit of which there is a whole one. */

import { tReview } from '../../locales/t-review.ts';
import { DAY, HOUR, MINUTE } from '../../review/day.ts';

const units = [
  ['years', 365 * DAY],
  ['months', 30 * DAY],
  ['days', DAY],
  ['hours', HOUR],
  ['minutes', MINUTE],
] as const;

/** "in 4 days", "4 days ago". */
export function span(seconds: number, way: 'in' | 'ago'): string {
  // Just short of a day is a day: schedules round.
  const [unit, size] = units.find(([, each]) => seconds >= 0.95 * each) ?? ['minutes', MINUTE];
  return tReview(`${way}.${unit}`, { count: Math.max(1, Math.round(seconds / size)) });
}
