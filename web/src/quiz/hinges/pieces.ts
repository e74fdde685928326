/**
 * A curve built of straight pieces: each hinge is one ReLU, and the line meets the target at both ends and at every hinge.
 * Hinges are kept as places, counted from the left edge; the target is known at every place.
 */

/** Places across the paper, both edges included. */
export const HINGE_PLACES = 161;
export const LAST = HINGE_PLACES - 1;

/** Where so many hinges stand at first. */
export function startOf(hinges: number): number[] {
  return Array.from({ length: hinges }, (_, index) => 8 * (index + 1));
}

/** Heights of a target as pages have them. */
export function rounded(heights: readonly number[]): number[] {
  return heights.map((height) => Math.round(height * 1e5) / 1e5);
}

/** Height of the built line at every place. */
export function built(target: readonly number[], hinges: readonly number[]): number[] {
  const knots = knotsOf(hinges);
  return target.map((_, place) => {
    const after = knots.findIndex((knot) => knot >= place);
    const right = knots[after] ?? LAST;
    const left = knots[after - 1] ?? right;
    if (right === left) return target[right] ?? 0;
    const part = (place - left) / (right - left);
    return (target[left] ?? 0) * (1 - part) + (target[right] ?? 0) * part;
  });
}

/** Where the line is furthest from the target, and how far. */
export function largestError(target: readonly number[], hinges: readonly number[]): { place: number; error: number } {
  const line = built(target, hinges);
  return target.reduce(
    (worst, height, place) => {
      const error = Math.abs(height - (line[place] ?? 0));
      return error > worst.error ? { place, error } : worst;
    },
    { place: 0, error: 0 },
  );
}

/** By how much the slope changes at each hinge: the weight of its ReLU. `width` is that of the paper. */
export function bends(target: readonly number[], hinges: readonly number[], width: number): number[] {
  const knots = knotsOf(hinges);
  const step = width / LAST;
  const slope = (from: number, to: number) => ((target[to] ?? 0) - (target[from] ?? 0)) / ((to - from) * step);
  return knots
    .slice(1, -1)
    .map((knot, index) => slope(knot, knots[index + 2] ?? LAST) - slope(knots[index] ?? 0, knot));
}

/** From left to right, each once, between the two edges. */
export function knotsOf(hinges: readonly number[]): number[] {
  const inside = [...new Set(hinges)].filter((hinge) => hinge > 0 && hinge < LAST);
  return [0, ...inside.sort((a, b) => a - b), LAST];
}
