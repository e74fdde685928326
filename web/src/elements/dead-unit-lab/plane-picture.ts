/** The examples, the line on which the unit's total is 0, and the nearest input beyond the examples that would wake it. */

import { type Frame, percent, place } from '../../plot/geometry.ts';
import { scatter } from '../../plot/scatter.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { Autopsy } from './autopsy.ts';

/** Half of the side of the square that holds the examples, and the farthest that is drawn. */
const NEAR = 6;
const FAR = 60;

/** Half of the side of the square that holds the examples and the waking point; undefined where it lies too far off. */
export function reachOf({ waking }: Autopsy): number | undefined {
  if (!waking) return undefined;
  const reach = 1.1 * Math.max(NEAR, Math.abs(waking.x), Math.abs(waking.y));
  return reach > FAR ? undefined : reach;
}

/** The layers inside the picture's square `<svg>`; give them to `patch`. */
export function planePicture({ points, weightsAfter, nearest, waking }: Autopsy, reach: number): SvgNode[] {
  const frame: Frame = { x: { low: -reach, high: reach }, y: { low: -reach, high: reach } };
  const line = (name: string, [ax, ay]: Point, [bx, by]: Point) => {
    const [a, b] = [place(frame, ax, ay), place(frame, bx, by)];
    const ends = { x1: percent(a.left), y1: percent(a.top), x2: percent(b.left), y2: percent(b.top) };
    return svg('line', { class: name, ...ends });
  };
  if (!waking) return scatter(frame, points.at, points.labels, 3);
  const [wx, wy] = weightsAfter;
  const length = Math.hypot(wx, wy);
  // Along the hinge, far beyond the picture on both sides.
  const [dx, dy] = [(-wy / length) * 4 * reach, (wx / length) * 4 * reach];
  const end = place(frame, waking.x, waking.y);
  return [
    ...scatter(frame, points.at, points.labels, 3),
    line('hinge', [waking.x - dx, waking.y - dy], [waking.x + dx, waking.y + dy]),
    line('way', [nearest.x, nearest.y], [waking.x, waking.y]),
    svg('circle', { class: 'waking', cx: percent(end.left), cy: percent(end.top), r: 6 }),
  ];
}

type Point = [x: number, y: number];
