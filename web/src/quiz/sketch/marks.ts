/**
 * A sketch as heights at evenly spaced places. Whatever drew it, a pointer or keys, this is all that is kept and judged.
 * Heights are whole thousandths of the frame, from its lower edge; a place where nothing was drawn has NOTHING.
 */

export const PLACES = 33;
export const TOP = 1000;
/** Heights are put on this grid, so that a pointer can draw no curve that keys cannot. */
export const STEP = 10;
export const NOTHING = -1;

/** Fewer marks are no sketch yet. */
export const LEAST = 5;

export const blank = (): number[] => Array.from({ length: PLACES }, () => NOTHING);

/** The place nearest to a share of the width. */
function placeAt(share: number): number {
  return Math.min(PLACES - 1, Math.max(0, Math.round(share * (PLACES - 1))));
}

/** On the grid, and inside the frame. */
export function heightOf(share: number): number {
  return Math.min(TOP, Math.max(0, Math.round((share * TOP) / STEP) * STEP));
}

/** A curve as thousandths of a paper that goes from `low` to `high`; it may leave the paper. */
export function heightsOf(curve: readonly number[], low: number, high: number): number[] {
  return curve.map((y) => Math.round(((y - low) / (high - low)) * TOP));
}

/** The height of 0 on such a paper. */
export function zeroOf(low: number, high: number): number {
  return TOP * ((0 - low) / (high - low));
}

/** A point of a stroke: shares of the width from the left and of the height from below. */
export interface Touch {
  across: number;
  up: number;
}

/** The marks after a pointer has gone from one point to the next: each place on its way is drawn anew. */
export function stroke(marks: readonly number[], from: Touch, to: Touch): number[] {
  const drawn = [...marks];
  const [left, right] = from.across <= to.across ? [from, to] : [to, from];
  for (let place = 0; place < PLACES; place++) {
    const across = place / (PLACES - 1);
    if (across < left.across || across > right.across) continue;
    const width = right.across - left.across;
    const part = width > 0 ? (across - left.across) / width : 1;
    drawn[place] = heightOf(left.up + (right.up - left.up) * part);
  }
  // A tap, or a stroke that is shorter than the way between two places, marks the nearest one.
  const near = placeAt(to.across);
  if (Math.abs(near / (PLACES - 1) - to.across) < 0.25 / (PLACES - 1) || from === to) drawn[near] = heightOf(to.up);
  return drawn;
}

/** A height for every place: between two marks the curve goes smoothly and never beyond them, outside it goes on level. */
export function filled(marks: readonly number[]): number[] {
  const known = marks.flatMap((height, place) => (height === NOTHING ? [] : [{ place, height }]));
  const slopes = known.map((_, index) => slopeAt(known, index));
  return marks.map((height, place) => {
    if (height !== NOTHING) return height;
    const after = known.findIndex((each) => each.place > place);
    const right = known[after];
    const left = known[after < 0 ? known.length - 1 : after - 1];
    if (!left) return right?.height ?? 0;
    if (!right || after < 0) return left.height;
    const width = right.place - left.place;
    const t = (place - left.place) / width;
    const rise = [slopes[after - 1] ?? 0, slopes[after] ?? 0].map((slope) => slope * width) as [number, number];
    return hermite(left.height, right.height, rise[0], rise[1], t);
  });
}

interface Mark {
  place: number;
  height: number;
}

/** Fritsch and Carlson's choice: level at a peak, and never so steep that the curve would overshoot. */
function slopeAt(known: readonly Mark[], index: number): number {
  const [before, here, after] = [known[index - 1], known[index], known[index + 1]];
  if (!before || !here || !after) return 0;
  const left = (here.height - before.height) / (here.place - before.place);
  const right = (after.height - here.height) / (after.place - here.place);
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
}

function hermite(from: number, to: number, rise: number, riseAfter: number, t: number): number {
  const [square, cube] = [t * t, t * t * t];
  return (
    (2 * cube - 3 * square + 1) * from +
    (cube - 2 * square + t) * rise +
    (3 * square - 2 * cube) * to +
    (cube - square) * riseAfter
  );
}
