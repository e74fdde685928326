/** Where the name of a curve stands: at its right end, on the side where the curve is not. */

import { haloText } from './axes.ts';
import { type Frame, percent, place } from './geometry.ts';
import type { SvgNode } from './svg-layer.ts';

/** `colour` is a custom property such as "--curve-value". `point` is an x whose mark sits on the curve. */
export function curveLabel(
  frame: Frame,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  words: string,
  colour: string,
  point = Number.NEGATIVE_INFINITY,
): SvgNode | null {
  const last = lastInside(frame, ys);
  if (last < 1) return null;
  const end = place(frame, xs[last] as number, ys[last] as number);
  const before = Math.max(0, last - Math.round(xs.length / 20));
  const earlier = place(frame, xs[before] as number, ys[before] as number);
  // Both measured in shares: a rise by a quarter of the way counts as steep in every usual shape of a plot.
  const rise = (earlier.top - end.top) / Math.max(1e-9, end.left - earlier.left);
  const { dx, dy } = shift(rise, end.top);
  // The mark of a point that stands where the words would: they keep clear of it.
  const clear = dx === BESIDE && place(frame, point, 0).left > end.left - 0.3 ? Math.sign(dy) * 10 : 0;
  return haloText(percent(end.left), percent(end.top), dx, dy + clear, 'end', words, `var(${colour})`);
}

/** Pixels between the end of a line that runs level and its name above or below. */
const BESIDE = -4;

/** Steeply rising: to the left of the end, level with it. Falling: below the line. Else above it, or below at the very top. */
function shift(rise: number, top: number): { dx: number; dy: number } {
  if (rise > 0.25) return { dx: -26, dy: 6 };
  if (rise < -0.25) return { dx: -26, dy: 2 };
  return { dx: BESIDE, dy: top < 0.08 ? 20 : -10 };
}

function lastInside(frame: Frame, ys: ArrayLike<number>): number {
  let index = ys.length - 1;
  while (index >= 0 && !((ys[index] as number) >= frame.y.low && (ys[index] as number) <= frame.y.high)) index--;
  return index;
}
