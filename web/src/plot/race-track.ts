/** A lane with its runner: how far a network has come from guessing to the finish. */

import { percent, shareOf } from './geometry.ts';
import { mark } from './line-look.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** Shares of right answers at the two ends: a network that guesses stands near the left one. */
const TRACK = { low: 0.4, high: 1 } as const;

export interface Runner {
  /** Its look, and that of its line in charts. */
  look: number;
  /** Share of right answers, 0..1. */
  accuracy: number;
  /** The best share so far: the trail reaches up to there. */
  best: number;
  arrived: boolean;
}

/** The layers inside the picture's `<svg>`, about 40 pixels tall; give them to `patch`. */
export function raceTrack({ look, accuracy, best, arrived }: Runner, finish: number): SvgNode[] {
  const middle = '50%';
  const at = (share: number) => percent(Math.min(1, Math.max(0, shareOf(TRACK, share))));
  const line = (x1: string, x2: string, more: Record<string, string | number>) =>
    svg('line', { x1, x2, y1: middle, y2: middle, 'stroke-linecap': 'round', ...more });
  return [
    line('0%', '100%', { stroke: 'var(--line)', 'stroke-width': 10 }),
    line('0%', at(best), { stroke: 'var(--accent-soft)', 'stroke-width': 10 }),
    ...flag(at(finish)),
    mark(look, at(accuracy), middle, arrived ? 10 : 8),
  ];
}

/** Two columns of squares, dark and light in turn. */
function flag(x: string): SvgNode[] {
  const side = 5;
  const rows = 8;
  const squares = Array.from({ length: 2 * rows }, (_, index) => {
    const [column, row] = [index % 2, index >> 1];
    const fill = (column + row) % 2 === 0 ? 'var(--ink)' : 'var(--surface)';
    return svg('rect', { x: (column - 1) * side, y: (row - rows / 2) * side, width: side, height: side, fill });
  });
  return [svg('svg', { x, y: '50%', overflow: 'visible' }, ...squares)];
}
