/** Drawing on 8 by 8 cells. Pure. */

/** Cells along one side, and the ink of a full one, as in the data. */
export const SIDE = 8;
export const FULL = 16;

export type Ink = Uint8Array;

export const blank = (): Ink => new Uint8Array(SIDE * SIDE);

/** How far the pen reaches around its tip, in cells: about the stroke of the handwritten digits. */
const REACH = 0.95;

/** The ink after the pen has passed a place, in cells from the left and the top: fuller near the tip, never less than before. */
export function inked(ink: Ink, x: number, y: number): Ink {
  const next = ink.slice();
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++) {
      const away = Math.hypot(column + 0.5 - x, row + 0.5 - y);
      const amount = Math.round(FULL * Math.min(1, Math.max(0, 1.35 * (1 - away / (REACH + 0.35)))));
      const at = row * SIDE + column;
      next[at] = Math.max(next[at] as number, amount);
    }
  return next;
}

/** Places on the way from one to another, so close that a quick stroke leaves no gap. */
export function stroke(ink: Ink, from: { x: number; y: number }, to: { x: number; y: number }): Ink {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 0.25));
  let next = ink;
  for (let step = 1; step <= steps; step++)
    next = inked(next, from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
  return next;
}

/** By keyboard, a cell goes from empty to half to full, and back. */
export function toggled(ink: Ink, row: number, column: number): Ink {
  const next = ink.slice();
  const at = row * SIDE + column;
  const now = next[at] as number;
  next[at] = now >= FULL ? 0 : now >= FULL / 2 ? FULL : FULL / 2;
  return next;
}

/** As the network takes it: 0 to 1. */
export function inputsOf(ink: ArrayLike<number>): Float32Array {
  return Float32Array.from(ink, (each) => each / FULL);
}
