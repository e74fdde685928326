/** What a picture of curves gives to be heard. */

import type { Frame } from '../plot/geometry.ts';

export interface AudibleCurve {
  name: string;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

/** Shows what sounds where there is no drawing area for a mark to go through: it is told the x, and nothing once it is over. */
export type Follow = (x: number | undefined) => void;

export interface Audible {
  /** The drawing: a mark goes through it while it is played. */
  picture: SVGElement | Follow;
  frame: Frame;
  curves: readonly AudibleCurve[];
  /** The x under study, if there is one: a sound of its own marks it. */
  point?: number;
  words?: AudibleWords;
}

/** What the panel says beyond plain numbers. */
export interface AudibleWords {
  /** How a height is called where it is not the number itself, as on a logarithmic scale. */
  height?(y: number): string;
  /** What comes after what, in a sentence. */
  course?: string;
  /** What the double tick marks, in a sentence. */
  point?: string;
}
