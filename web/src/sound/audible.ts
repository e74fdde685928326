/** What a picture of curves gives to be heard. */

import type { Frame } from '../plot/geometry.ts';

export interface AudibleCurve {
  name: string;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

export interface Audible {
  /** The drawing: a mark goes through it while it is played. */
  picture: SVGElement;
  frame: Frame;
  curves: readonly AudibleCurve[];
  /** The x under study, if there is one: a sound of its own marks it. */
  point?: number;
}
