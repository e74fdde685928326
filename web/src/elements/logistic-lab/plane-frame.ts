/** The part of the plane of the two measures that is drawn, and its cells. Pure. */

import type { Frame } from '../../plot/geometry.ts';

/** What the core is asked for: a square around 0, in cells of a tenth. */
export const GRID = { resolution: 130, extent: 6.5 } as const;

/** All samples lie inside. */
export const FRAME: Frame = { x: { low: -2.2, high: 3.2 }, y: { low: -1.6, high: 6.4 } };

const CELL = (2 * GRID.extent) / GRID.resolution;
const cells = ({ low, high }: { low: number; high: number }) => Math.round((high - low) / CELL);

export const COLUMNS = cells(FRAME.x);
export const ROWS = cells(FRAME.y);

/** The cells of the frame, row by row from the top. */
export function shownCells(surface: ArrayLike<number>): Float32Array {
  const first = Math.round((FRAME.x.low + GRID.extent) / CELL);
  const top = Math.round((GRID.extent - FRAME.y.high) / CELL);
  return Float32Array.from({ length: ROWS * COLUMNS }, (_, at) => {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
    return surface[(top + row) * GRID.resolution + first + column] as number;
  });
}

/** The total at which the probability is the threshold: the sigmoid's inverse. */
export function totalAt(threshold: number): number {
  return Math.log(threshold / (1 - threshold));
}
