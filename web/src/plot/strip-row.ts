/** Many results of one kind as dots along a line, with the median: what is usual, and how much luck there is. */

import { type Interval, percent, shareOf } from './geometry.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** Pixels between the middles of dots that lie above each other, of a dot, and of half the row. */
const PITCH = 5;
const RADIUS = 2.6;
const HALF = 20;

export interface Strip {
  /** Places on the interval. */
  at: readonly number[];
  median: number | undefined;
}

/** The layers inside the picture's `<svg>`, 46 pixels tall; give them to `patch`. */
export function stripRow(interval: Interval, { at, median }: Strip): SvgNode[] {
  const share = (place: number) => percent(shareOf(interval, place));
  const shifts = swarm(at.map((place) => shareOf(interval, place)));
  const bar = { y1: '50%', y2: '50%', 'stroke-width': 1 };
  return [
    svg('line', { x1: '0%', x2: '100%', ...bar, stroke: 'var(--line)' }),
    ...at.map((place, index) =>
      svg('circle', {
        class: 'dot',
        cx: share(place),
        cy: '50%',
        r: RADIUS,
        transform: `translate(0 ${shifts[index]})`,
      }),
    ),
    ...(median === undefined
      ? []
      : [svg('line', { class: 'median', x1: share(median), x2: share(median), y1: '4%', y2: '96%' })]),
  ];
}

/** As close as dots may come before they are put above each other, as a share of the width. */
const NEAR = 0.008;

/** Pixels up or down for each dot, so that those at about the same place show how many they are. */
export function swarm(shares: readonly number[]): number[] {
  const taken = new Map<number, number>();
  return shares.map((share) => {
    const column = Math.round(share / NEAR);
    const before = taken.get(column) ?? 0;
    taken.set(column, before + 1);
    const away = Math.ceil(before / 2) * PITCH * (before % 2 === 1 ? -1 : 1);
    return Math.max(-HALF, Math.min(HALF, away));
  });
}
