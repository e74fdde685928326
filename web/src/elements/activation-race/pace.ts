/**
 * How fast a race runs. Fast lanes need five epochs and slow ones five hundred: at a steady pace one would see either the
 * start or the end. So the clock itself speeds up, as the axis of epochs does: equal factors take equal times.
 */

/** Seconds in which the count of epochs grows by a factor of e, once it has left the start. */
const GROWTH = 1.55;
/** Epochs a second at the start. */
const FIRST = 2.2;

/** Whole epochs that have passed after `seconds` of racing. */
export function epochsAfter(seconds: number): number {
  return Math.floor(FIRST * GROWTH * Math.expm1(seconds / GROWTH));
}

/** The time at which `epochs` have passed, so that a race goes on where it was halted. */
export function secondsFor(epochs: number): number {
  return GROWTH * Math.log1p(epochs / (FIRST * GROWTH));
}
