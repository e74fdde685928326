/** A row of bars as something to hear: one steady tone after the other, each as long as the next. */

import type { AudibleCurve } from './audible.ts';

/** The bar of `heights[i]` sounds from x = i to x = i + 1; one that is no number is silent. */
export function steps(name: string, heights: ArrayLike<number>): AudibleCurve {
  const edges = Array.from(heights, (height, index) => ({ x: [index, index + 1], y: [height, height] }));
  return { name, x: edges.flatMap(({ x }) => x), y: edges.flatMap(({ y }) => y) };
}
