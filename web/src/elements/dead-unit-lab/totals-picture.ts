/** The totals of one unit for all examples on a line, and the hinge: what lies to its left gives 0. */

import { axes } from '../../plot/axes.ts';
import { type Interval, percent, shareOf } from '../../plot/geometry.ts';
import { stripRow } from '../../plot/strip-row.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';

/** Holds all totals of both pictures, and 0 with some room to its right. */
export function totalsInterval(...lists: ArrayLike<number>[]): Interval {
  const all = lists.flatMap((list) => Array.from(list));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const air = (high - low || 1) * 0.06;
  return { low: low - air, high: high + air };
}

/** The layers inside the picture's `<svg>`. */
export function totalsPicture(interval: Interval, totals: ArrayLike<number>): SvgNode[] {
  const hinge = percent(shareOf(interval, 0));
  return [
    axes({ x: interval, y: { low: 0, high: 1 } }, { xTicks: 5, yMarks: [] }),
    ...stripRow(interval, { at: Array.from(totals), median: undefined }),
    svg('line', { class: 'hinge', x1: hinge, x2: hinge, y1: 0, y2: '100%' }),
  ];
}
