/** What a plane says at a place and of an example. Pure. */

import { clamp, shareOf } from '../../plot/geometry.ts';
import type { Examples, Plane } from '../../plot/plane.ts';

export interface Spot {
  x: number;
  y: number;
}

/** A class with its probability, or a number. */
export type Said = { label: number; share: number } | { value: number };

export type Way = 'row' | 'column';

/** Cells along both sides. */
function sizeOf({ cells, columns }: Plane): { columns: number; rows: number } {
  const count = cells === undefined ? 0 : (cells.kind === 'classes' ? cells.winner : cells.values).length;
  const across = columns ?? Math.round(Math.sqrt(count));
  return { columns: across, rows: count / across };
}

/** The column and the row of the cell that holds a place, the row from the top. */
function cellAt(plane: Plane, { x, y }: Spot): { column: number; row: number } {
  const { columns, rows } = sizeOf(plane);
  const inside = (share: number, count: number) => clamp(Math.floor(share * count), { low: 0, high: count - 1 });
  return {
    column: inside(shareOf(plane.frame.x, x), columns),
    row: inside(1 - shareOf(plane.frame.y, y), rows),
  };
}

/** Of the second class, that it is said or not. */
function ofShare(share: number, cut = 0.5): Said {
  return share > cut ? { label: 1, share } : { label: 0, share: 1 - share };
}

function saidIn(plane: Plane, cell: number): Said | undefined {
  const { cells, cut } = plane;
  if (!cells) return undefined;
  if (cells.kind === 'classes') return { label: cells.winner[cell] as number, share: cells.sure[cell] as number };
  const value = cells.values[cell] as number;
  return cells.kind === 'share' ? ofShare(value, cut) : { value };
}

export function saidAt(plane: Plane, spot: Spot): Said | undefined {
  const { column, row } = cellAt(plane, spot);
  return saidIn(plane, row * sizeOf(plane).columns + column);
}

export function spotOf({ at }: Examples, example: number): Spot {
  return { x: at[2 * example] as number, y: at[2 * example + 1] as number };
}

export function saidOf(plane: Plane, example: number): Said | undefined {
  const share = plane.examples.shares?.[example];
  return share === undefined ? saidAt(plane, spotOf(plane.examples, example)) : ofShare(share, plane.cut);
}

/** Whether an example is told its class; nothing where the answers are numbers. */
export function isRight(plane: Plane, example: number): boolean | undefined {
  const said = saidOf(plane, example);
  return said && 'label' in said ? said.label === plane.examples.wanted[example] : undefined;
}

/** Examples from left to right; of two above each other, the lower one comes first. */
export function fromLeft(examples: Examples): number[] {
  const spots = Array.from({ length: examples.count }, (_, example) => spotOf(examples, example));
  return [...spots.keys()].sort((a, b) => {
    const [one, other] = [spots[a] as Spot, spots[b] as Spot];
    return one.x - other.x || one.y - other.y;
  });
}

/** The example that lies nearest to a place; of several, the first. Undefined where there is none. */
export function nearestTo(examples: Examples, { x, y }: Spot): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let example = 0; example < examples.count; example++) {
    const spot = spotOf(examples, example);
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance >= least) continue;
    [nearest, least] = [example, distance];
  }
  return nearest;
}

/** The cells of the row or the column through a place, from the left or from the bottom: probabilities, classes or numbers. */
export function lineThrough(plane: Plane, spot: Spot, way: Way): number[] {
  const { cells } = plane;
  if (!cells) return [];
  const { column, row } = cellAt(plane, spot);
  const { columns, rows } = sizeOf(plane);
  const numbers = cells.kind === 'classes' ? cells.winner : cells.values;
  return way === 'row'
    ? Array.from({ length: columns }, (_, at) => numbers[row * columns + at] as number)
    : Array.from({ length: rows }, (_, at) => numbers[(rows - 1 - at) * columns + column] as number);
}
