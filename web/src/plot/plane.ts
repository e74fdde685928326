/** A picture of a network's answers over the plane with its examples, as numbers: what there is to read point by point. */

import type { ClassCells } from './class-picture.ts';
import type { Frame } from './geometry.ts';

/** What is drawn, cell by cell, row by row from the top. */
export type Cells =
  /** The probability of the second of two classes. */
  | { kind: 'share'; values: ArrayLike<number> }
  | ({ kind: 'classes' } & ClassCells)
  /** A number; `reach` is the size that takes the full colour. */
  | { kind: 'numbers'; values: ArrayLike<number>; reach: number };

export interface Examples {
  count: number;
  /** x0, y0, x1, y1, … */
  at: ArrayLike<number>;
  /** The class of each, or where the answers are numbers its number. */
  wanted: ArrayLike<number>;
  /** The probability of the second class that each is given, where that is better known than by its cell. */
  shares?: ArrayLike<number>;
}

export interface Plane {
  frame: Frame;
  /** What the sides mean, where that is not x and y. */
  axes?: { x: string; y: string };
  /** None where the network sees more than the picture has room for. */
  cells?: Cells;
  /** Cells in a row, where there are not as many as rows. */
  columns?: number;
  /** Of the classes. None where the answers are numbers. */
  names: readonly string[];
  /** Above this probability, the second of two classes is said; one half where nothing else is. */
  cut?: number;
  examples: Examples;
  /** What finds the picture in its lab, where it is not the first `.plane`. */
  picture?: string;
  /** Where several pictures stand one after the other: which is read, and who is told to read another. */
  among?: { names: readonly string[]; index: number; choose(index: number): void };
}
