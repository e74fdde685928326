/** A row or a column of the plane as something to hear: each cell sounds as long as the next. */

import { num, percentText } from '../../locales/num.ts';
import { tPlane } from '../../locales/t-plane.ts';
import { atShare, type Interval, shareOf } from '../../plot/geometry.ts';
import type { Plane } from '../../plot/plane.ts';
import type { Audible } from '../../sound/audible.ts';
import { steps } from '../../sound/audible-steps.ts';
import { lineThrough, type Spot, type Way } from './reading.ts';

/** `follow` is told which place sounds, and nothing once it is over. */
export function audibleLine(plane: Plane, spot: Spot, way: Way, follow: (sounding?: Spot) => void): Audible {
  const heights = lineThrough(plane, spot, way);
  const side = way === 'row' ? 'x' : 'y';
  const interval = plane.frame[side];
  return {
    picture: (cell) =>
      follow(cell === undefined ? undefined : { ...spot, [side]: atShare(interval, cell / heights.length) }),
    frame: { x: { low: 0, high: heights.length }, y: reachOf(plane) },
    curves: [steps(tPlane(way), heights)],
    point: shareOf(interval, spot[side]) * heights.length,
    words: {
      height: (height) => heightName(plane, height),
      course: tPlane(`${way}.course`, { x: num(spot.x, 3), y: num(spot.y, 3) }),
      point: tPlane('tick'),
    },
  };
}

function reachOf({ cells, names }: Plane): Interval {
  if (cells?.kind === 'numbers') return { low: -cells.reach, high: cells.reach };
  return { low: 0, high: cells?.kind === 'classes' ? names.length - 1 : 1 };
}

function heightName({ cells, names }: Plane, height: number): string {
  if (cells?.kind === 'numbers') return num(height, 3);
  if (cells?.kind === 'classes') return names[height] ?? '';
  return tPlane('class', { name: names[1] ?? '', share: percentText(height) });
}
