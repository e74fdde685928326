/** An axis of epochs on which equal factors take about equal room, and which still begins at 0. */

import { count } from '../locales/num.ts';
import type { Mark } from './axes.ts';
import type { Interval } from './geometry.ts';

/** Where an epoch lies; the interval of an axis is in these. */
export function epochPlace(epoch: number): number {
  return Math.log10(1 + epoch);
}

/** From the start to `last`, which is at least 9 so that a race of few epochs has room. */
export function epochInterval(last: number): Interval {
  return { low: 0, high: epochPlace(Math.max(9, last)) };
}

const MARKED = [0, 1, 3, 10, 30, 100, 300, 1000, 3000];

export function epochMarks({ high }: Interval): Mark[] {
  return MARKED.filter((epoch) => epochPlace(epoch) <= high + 1e-9).map((epoch) => ({
    at: epochPlace(epoch),
    label: count(epoch),
  }));
}
