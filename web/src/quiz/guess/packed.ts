/** A sketched guess as one whole number: heights at nine places, on 25 levels each. Coarser than an answer, as a guess is. */

import { blank, filled, PLACES, TOP } from '../sketch/marks.ts';

const HANDLES = 9;
const LEVELS = 25;
const APART = (PLACES - 1) / (HANDLES - 1);

/** All sketches that there are; below 2 ** 52, so that the number is exact everywhere it is kept. */
export const SKETCHES = LEVELS ** HANDLES;

/** From heights at all places, some of which may not be drawn. */
export function packed(marks: readonly number[]): number {
  const heights = filled(marks);
  let number = 0;
  for (let handle = HANDLES - 1; handle >= 0; handle--) {
    const share = Math.min(1, Math.max(0, (heights[handle * APART] ?? 0) / TOP));
    number = number * LEVELS + Math.round(share * (LEVELS - 1));
  }
  return number + 1;
}

/** As marks at the nine places: what lies between them is drawn smoothly. */
export function unpacked(option: number): number[] {
  const marks = blank();
  let rest = option - 1;
  for (let handle = 0; handle < HANDLES; handle++) {
    marks[handle * APART] = Math.round((((rest % LEVELS) / (LEVELS - 1)) * TOP) / 10) * 10;
    rest = Math.floor(rest / LEVELS);
  }
  return marks;
}

/** Mean distance of a sketch from a curve, as a share of the paper's height. */
export function distance(option: number, truth: readonly number[]): number {
  const drawn = filled(unpacked(option));
  return drawn.reduce((sum, height, place) => sum + Math.abs(height - (truth[place] ?? 0)), 0) / drawn.length / TOP;
}
