/**
 * From numbers to places on a plot, without any drawing. The build and the browser call the same functions.
 *
 * Places are shares of the plot's width and height (0..1, from the left and from the top), so that a picture needs no
 * size in pixels: it is the same markup on a phone and on a wall.
 */

export interface Interval {
  low: number;
  high: number;
}

/** The part of the plane that a plot shows. */
export interface Frame {
  x: Interval;
  y: Interval;
}

/** f and f′ sampled at rising x; all three have the same length. */
export interface Samples {
  x: ArrayLike<number>;
  value: ArrayLike<number>;
  slope: ArrayLike<number>;
}

/** Side of the square in which paths are written; it is stretched to the plot's real shape. */
export const BOX = 1000;

/** Where `value` lies in the interval: 0 at low, 1 at high. */
export function shareOf(interval: Interval, value: number): number {
  return (value - interval.low) / (interval.high - interval.low);
}

/** The number at a share of the interval, kept inside it. */
export function atShare(interval: Interval, share: number): number {
  return interval.low + Math.min(1, Math.max(0, share)) * (interval.high - interval.low);
}

export function clamp(value: number, interval: Interval): number {
  return Math.min(interval.high, Math.max(interval.low, value));
}

/** Distances from the left and the top, as shares. */
export function place(frame: Frame, x: number, y: number): { left: number; top: number } {
  return { left: shareOf(frame.x, x), top: 1 - shareOf(frame.y, y) };
}

/** "37.5%" for 0.375. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** The smallest interval that holds all finite numbers of the lists and 0, with some air above and below. */
export function domainOf(lists: readonly ArrayLike<number>[], air = 0.08): Interval {
  let low = 0;
  let high = 0;
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const value = list[i] as number;
      if (!Number.isFinite(value)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  if (low === high) high = low + 1;
  const margin = (high - low) * air;
  return { low: low - margin, high: high + margin };
}

/** The smallest and the largest number of a list. */
export function extent(list: ArrayLike<number>): Interval {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < list.length; i++) {
    low = Math.min(low, list[i] as number);
    high = Math.max(high, list[i] as number);
  }
  return { low, high };
}

/** An interval on the way from one to another: `progress` 0 is the first, 1 the second. */
export function between(from: Interval, to: Interval, progress: number): Interval {
  return {
    low: from.low + (to.low - from.low) * progress,
    high: from.high + (to.high - from.high) * progress,
  };
}

/**
 * Path data in the BOX square. The line is broken where a number is not finite and where it jumps by more than `jump`
 * between neighbours, so that the slope of a kink is not drawn as a steep ramp that does not exist.
 */
export function pathData(
  frame: Frame,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  jump = Number.POSITIVE_INFINITY,
): string {
  const pieces: Corner[][] = [];
  for (let i = 0; i < xs.length; i++) {
    const y = ys[i] as number;
    if (!Number.isFinite(y)) continue;
    const before = ys[i - 1] ?? Number.NaN;
    const goesOn = Number.isFinite(before) && Math.abs(y - before) <= jump;
    if (!goesOn) pieces.push([]);
    const { left, top } = place(frame, xs[i] as number, y);
    pieces.at(-1)?.push([left * BOX, top * BOX]);
  }
  return pieces.map((piece) => `M${withoutStraight(piece).map(written).join('L')}`).join('');
}

type Corner = readonly [left: number, top: number];

/** How far a drawn line may pass a sample, in units of the BOX: a tenth of a pixel. */
const NEAR = 0.2;

/**
 * The corners of a line that passes all samples closely: a straight stretch needs its ends only. From the last corner, each
 * sample narrows the slopes that a line may have; the first sample beyond them makes the one before it a corner.
 */
function withoutStraight(samples: readonly Corner[]): Corner[] {
  const [first] = samples;
  if (!first) return [];
  const corners: Corner[] = [first];
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let anchor = first;
  let last = first;
  for (const sample of samples.slice(1)) {
    const slope = (sample[1] - anchor[1]) / (sample[0] - anchor[0]);
    if (slope < low || slope > high) {
      corners.push(last);
      anchor = last;
      [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    }
    const width = sample[0] - anchor[0];
    low = Math.max(low, (sample[1] - NEAR - anchor[1]) / width);
    high = Math.min(high, (sample[1] + NEAR - anchor[1]) / width);
    last = sample;
  }
  if (last !== first) corners.push(last);
  return corners;
}

function written([left, top]: Corner): string {
  return `${round(left)} ${round(top)}`;
}

/** Value and slope at any x, read off the samples: exact enough to follow a finger until the core answers. */
export function readOff(samples: Samples, x: number): { value: number; slope: number } {
  const last = samples.x.length - 1;
  const first = samples.x[0] as number;
  const step = ((samples.x[last] as number) - first) / last;
  const left = Math.min(last - 1, Math.max(0, Math.floor((x - first) / step + 1e-6)));
  const part = Math.min(1, Math.max(0, (x - (samples.x[left] as number)) / step));
  const mix = (list: ArrayLike<number>) => (list[left] as number) * (1 - part) + (list[left + 1] as number) * part;
  const jumps = Math.abs((samples.slope[left + 1] as number) - (samples.slope[left] as number)) > slopeJump(samples);
  // Between two branches of a kink there is no slope in the middle: take the branch of the next sample inside it.
  const slope = jumps ? (samples.slope[part > 1e-6 ? left + 1 : left] as number) : mix(samples.slope);
  return { value: mix(samples.value), slope };
}

/** A change of slope between neighbouring samples that can only be a jump: a quarter of all there is to see. */
export function slopeJump(samples: Samples): number {
  const { low, high } = domainOf([samples.slope], 0);
  return (high - low) / 4;
}

/** The part of a straight line through (x, y) with this slope that lies inside the frame; null if none does. */
export function lineInFrame(frame: Frame, x: number, y: number, slope: number): Segment | null {
  if (![x, y, slope].every(Number.isFinite)) return null;
  let from = frame.x.low;
  let to = frame.x.high;
  if (slope === 0) {
    if (y < frame.y.low || y > frame.y.high) return null;
  } else {
    const a = x + (frame.y.low - y) / slope;
    const b = x + (frame.y.high - y) / slope;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (from >= to) return null;
  return { x1: from, y1: y + (from - x) * slope, x2: to, y2: y + (to - x) * slope };
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The spans of x over which `holds` is true for every sample; a single sample is no span. */
export function spans(xs: ArrayLike<number>, holds: (index: number) => boolean): Interval[] {
  const found: Interval[] = [];
  let start = -1;
  for (let i = 0; i <= xs.length; i++) {
    const inside = i < xs.length && holds(i);
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      if (i - 1 > start) found.push({ low: xs[start] as number, high: xs[i - 1] as number });
      start = -1;
    }
  }
  return found;
}

/** Slopes below this count as flat: next to nothing gets through. */
const FLAT = 0.01;

/** Where the curve is flat. */
export function flatSpans(samples: Samples): Interval[] {
  return spans(samples.x, (index) => Math.abs(samples.slope[index] as number) < FLAT);
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
