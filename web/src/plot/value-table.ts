/** The rows of the table under a plot: round inputs over the drawn interval. The table says what the drawing shows. */

import type { Interval } from './geometry.ts';
import { ticks } from './ticks.ts';

/** Inputs of the rows; evenly spaced, so that one `curve` request with `points` samples answers all of them. */
export function tableGrid(interval: Interval): { from: number; to: number; points: number } {
  const rows = ticks(interval.low, interval.high, 11);
  return { from: rows[0] as number, to: rows[rows.length - 1] as number, points: rows.length };
}
