/** What a curve does from left to right, read off its samples: where it rises, falls, stays, jumps, bends sharply. */

import { extent, type Samples, slopeJump } from './geometry.ts';

export interface Stretch {
  does: 'rises' | 'falls' | 'stays' | 'jumps';
  /** Indices of the samples at its ends. */
  from: number;
  to: number;
}

/** A way up or down that is smaller than this share of all there is to see is rounding, not shape. */
const ROUNDING = 1e-5;

/** The stretches of the curve, each of them as long as it goes on. */
export function stretches(samples: Samples): Stretch[] {
  const { x, value, slope } = samples;
  const at = (list: ArrayLike<number>, index: number) => list[index] as number;
  const range = extent(value);
  const all = range.high - range.low;
  /** As steep as nothing else here, though the slope at both ends knows nothing of it. */
  const jumps = (i: number): boolean => {
    const rise = at(value, i + 1) - at(value, i);
    const told = Math.max(Math.abs(at(slope, i)), Math.abs(at(slope, i + 1))) * (at(x, i + 1) - at(x, i));
    return Math.abs(rise) > all / 4 && Math.abs(rise) > 8 * told;
  };
  const doing = (i: number): Stretch['does'] => {
    if (jumps(i)) return 'jumps';
    const rise = at(value, i + 1) - at(value, i);
    if (rise !== 0) return rise > 0 ? 'rises' : 'falls';
    // Near its end a tanh has no digits left to rise by, but its slope is not 0: it has not come to rest.
    const rests = at(slope, i) === 0 || at(slope, i + 1) === 0;
    return rests ? 'stays' : at(slope, i) > 0 ? 'rises' : 'falls';
  };
  const found: Stretch[] = [];
  const add = (stretch: Stretch): void => {
    const last = found.at(-1);
    if (last && last.does === stretch.does && stretch.does !== 'jumps') last.to = stretch.to;
    else found.push(stretch);
  };
  for (let i = 0; i + 1 < x.length; i++) add({ does: doing(i), from: i, to: i + 1 });
  const counts = ({ does, from, to }: Stretch) =>
    does === 'stays' || Math.abs(at(value, to) - at(value, from)) > ROUNDING * all;
  const [first, ...rest] = found.filter(counts);
  if (!first) return [{ does: 'stays', from: 0, to: x.length - 1 }];
  // What was rounding belongs to the stretch before it, or to the first.
  found.splice(0, found.length, { ...first, from: 0 });
  for (const each of rest) {
    (found.at(-1) as Stretch).to = each.from;
    add(each);
  }
  (found.at(-1) as Stretch).to = x.length - 1;
  return found;
}

export interface Kink {
  x: number;
  /** The slopes at its left and at its right. */
  before: number;
  after: number;
}

/** Where the slope jumps: the place is where the two lines meet, between two samples. */
export function kinks({ x, value, slope }: Samples): Kink[] {
  const jump = slopeJump({ x, value, slope });
  const found: Kink[] = [];
  for (let i = 0; i + 1 < x.length; i++) {
    const [left, right] = [i, i + 1].map((each) => ({
      x: x[each] as number,
      value: value[each] as number,
      slope: slope[each] as number,
    })) as [Line, Line];
    if (!(Math.abs(right.slope - left.slope) > jump)) continue;
    const meet = (left.value - left.slope * left.x - right.value + right.slope * right.x) / (right.slope - left.slope);
    const slack = (right.x - left.x) / 100;
    if (meet < left.x - slack || meet > right.x + slack) continue; // the value jumps there, too
    found.push({ x: Number(meet.toPrecision(5)) + 0, before: left.slope, after: right.slope });
  }
  return found;
}

interface Line {
  x: number;
  value: number;
  slope: number;
}

/** Where a list has its only largest or smallest number, as an index; undefined where several are as large, or an end is. */
export function peak(list: ArrayLike<number>, sign: 1 | -1): number | undefined {
  let best = 0;
  for (let i = 1; i < list.length; i++) if (sign * (list[i] as number) > sign * (list[best] as number)) best = i;
  for (let i = 0; i < list.length; i++) if (i !== best && list[i] === list[best]) return undefined;
  return best > 0 && best < list.length - 1 ? best : undefined;
}
