/** The curves, by their definitions and not by the core. */

export const relu = (x: number): number => Math.max(0, x);
export const reluSlope = (x: number): number => (x > 0 ? 1 : 0);
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const sigmoidSlope = (x: number): number => Math.exp(-x) / (1 + Math.exp(-x)) ** 2;
export const { tanh } = Math;
export const tanhSlope = (x: number): number => 1 / Math.cosh(x) ** 2;

/** The place right of 0 where a slope that falls is so small. */
export function placeOf(slope: (x: number) => number, limit: number): number {
  let [low, high] = [0, 50];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > limit) low = middle;
    else high = middle;
  }
  return low;
}

export const near = (a: number, b: number, by = 1e-9): boolean => Math.abs(a - b) <= by;
