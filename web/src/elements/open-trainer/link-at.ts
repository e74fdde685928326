/** Which weight lies under a pointer. Pure. */

import { columnAt, DRAWN, heightOf, placesOf } from './network-shape.ts';

/** The weight that a unit gives to one of its inputs; layers with weights count from 0. */
export interface Link {
  layer: number;
  unit: number;
  input: number;
}

/** Pixels between a pointer and the middle of a line that still mean this line: what a shaking hand needs. */
const NEAR = 8;

/** `columns` are the units of each, from the inputs to the outputs; `x` and `y` are pixels in a picture of this size. */
export function linkAt(
  columns: readonly number[],
  { width, height }: { width: number; height: number },
  x: number,
  y: number,
): Link | undefined {
  let nearest: Link | undefined;
  let least = NEAR;
  for (const [layer, place] of placesOf(columns).entries()) {
    const left = columnAt(layer, columns.length) * width;
    const right = columnAt(layer + 1, columns.length) * width;
    if (x < left || x > right) continue;
    const [from, to] = [Math.min(place.inputs, DRAWN), Math.min(place.units, DRAWN)];
    for (let unit = 0; unit < to; unit++) {
      for (let input = 0; input < from; input++) {
        const [top, bottom] = [heightOf(input, from) * height, heightOf(unit, to) * height];
        const slope = (bottom - top) / (right - left);
        // From the point straight to the line, not just above or below it.
        const distance = Math.abs(top + slope * (x - left) - y) / Math.hypot(1, slope);
        if (distance < least) [nearest, least] = [{ layer, unit, input }, distance];
      }
    }
  }
  return nearest;
}
