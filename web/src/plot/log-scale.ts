/** A scale on which equal factors are equal lengths, for what differs a hundredfold. Both ends are above zero. */

import { type Interval, percent } from './geometry.ts';
import { niceStep } from './ticks.ts';

/** Where `value` lies: 0 at low and below, 1 at high. */
export function logShareOf(interval: Interval, value: number): number {
  return Math.log(Math.max(1, value / interval.low)) / Math.log(interval.high / interval.low);
}

/** The interval, made wider where values above zero lie outside: each end moves to 1, 2 or 5 times a power of ten. */
export function widened({ low, high }: Interval, values: readonly number[]): Interval {
  const shown = values.filter((value) => value > 0);
  const smallest = Math.min(...shown);
  const largest = Math.max(...shown);
  return {
    low: smallest < low ? 1 / niceStep(1 / smallest) : low,
    high: largest > high ? niceStep(largest) : high,
  };
}

/** The powers of ten inside the interval. */
export function powersOfTen({ low, high }: Interval): number[] {
  const dust = 1e-9; // log10(0.001) is -2.9999999999999996
  const first = Math.ceil(Math.log10(low) - dust);
  const last = Math.floor(Math.log10(high) + dust);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(`1e${first + index}`));
}

/** "37.5%" of a picture of which the scale takes this part of the width. */
export function logPercent(interval: Interval, value: number, part: number): string {
  return percent(logShareOf(interval, value) * part);
}
