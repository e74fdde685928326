/** From curves to tones: what sounds when, at which pitch, in which ear. Pure; `play.ts` makes it sound. */

import { clamp, type Frame, shareOf } from '../plot/geometry.ts';
import type { AudibleCurve } from './audible.ts';

/** The tones for the lowest and the highest place of the picture, in hertz. */
export interface Pitches {
  low: number;
  high: number;
}

/** An octave is as high as the next: equal steps of height are equal steps of pitch. */
export const PITCHES: readonly Pitches[] = [
  { low: 220, high: 880 },
  { low: 110, high: 440 },
  { low: 440, high: 1760 },
  { low: 110, high: 1760 },
];

export const SECONDS = [3, 6, 12] as const;

/** Of the tones' course, so many points a second; in between they glide. */
const RATE = 60;

export interface Voice {
  /** −1 is the left ear, 1 the right one, 0 both. */
  side: -1 | 0 | 1;
  /** At even times from the first moment to the last. */
  frequencies: Float32Array<ArrayBuffer>;
  /** 0 to 1; 0 where the curve has no number, and half where it has left the picture. */
  loudness: Float32Array<ArrayBuffer>;
}

export interface Mark {
  at: number;
  what: 'axis' | 'point';
}

export interface Score {
  seconds: number;
  voices: readonly Voice[];
  marks: readonly Mark[];
}

/** One curve for both ears, or one for each. */
export function score(
  frame: Frame,
  [left, right]: readonly [AudibleCurve, AudibleCurve?],
  pitches: Pitches,
  seconds: number,
  point?: number,
): Score {
  const voice = (curve: AudibleCurve, side: Voice['side']): Voice => {
    const count = Math.round(seconds * RATE) + 1;
    const heights = Array.from({ length: count }, (_, step) => {
      const x = frame.x.low + (step / (count - 1)) * (frame.x.high - frame.x.low);
      return heightAt(curve, x);
    });
    return {
      side,
      frequencies: Float32Array.from(withoutGaps(heights), (y) => pitchOf(y, frame, pitches)),
      loudness: Float32Array.from(heights, (y) =>
        Number.isNaN(y) ? 0 : y < frame.y.low || y > frame.y.high ? 0.5 : 1,
      ),
    };
  };
  const time = (x: number) => shareOf(frame.x, x) * seconds;
  const inside = (x: number) => x > frame.x.low && x < frame.x.high;
  return {
    seconds,
    voices: right ? [voice(left, -1), voice(right, 1)] : [voice(left, 0)],
    marks: [
      ...(inside(0) ? [{ at: time(0), what: 'axis' as const }] : []),
      ...(point !== undefined && inside(point) ? [{ at: time(point), what: 'point' as const }] : []),
    ],
  };
}

/** A gap has the height before it, or after it at the beginning: tones glide, and must not be heard to dive into silence. */
function withoutGaps(heights: readonly number[]): number[] {
  let last = heights.find((y) => !Number.isNaN(y)) ?? Number.NaN;
  return heights.map((y) => {
    if (!Number.isNaN(y)) last = y;
    return last;
  });
}

/** The tone of a height in the picture. A curve that leaves the picture stays at the last tone that it has. */
function pitchOf(y: number, frame: Frame, { low, high }: Pitches): number {
  if (Number.isNaN(y)) return low;
  return low * (high / low) ** clamp(shareOf(frame.y, y), { low: 0, high: 1 });
}

/** The curve at x, straight between its samples; not a number before the first, behind the last and where one is missing. */
export function heightAt({ x: xs, y: ys }: Pick<AudibleCurve, 'x' | 'y'>, x: number): number {
  const last = xs.length - 1;
  if (last < 0) return Number.NaN;
  const [first, end] = [xs[0] as number, xs[last] as number];
  const slack = (end - first) * 1e-6;
  if (x < first - slack || x > end + slack) return Number.NaN;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  const [a, b] = [xs[low] as number, xs[high] as number];
  const part = b > a ? clamp((x - a) / (b - a), { low: 0, high: 1 }) : 0;
  return (ys[low] as number) * (1 - part) + (ys[high] as number) * part;
}
