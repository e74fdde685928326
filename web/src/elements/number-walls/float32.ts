/**
 * Numbers of 32 bits, and what careless formulas make of them. Pure. The sigmoid itself comes from the core; here are the few
 * operations of the formulas that go wrong, each rounded to 32 bits as a program would have it.
 */

const { fround } = Math;

export interface Bits {
  sign: string;
  exponent: string;
  fraction: string;
}

export function bitsOf(value: number): Bits {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  const bits = view.getUint32(0).toString(2).padStart(32, '0');
  return { sign: bits.slice(0, 1), exponent: bits.slice(1, 9), fraction: bits.slice(9) };
}

/** How many numbers of the format lie between this one, from 0 to 1, and 1. */
export function stepsBelowOne(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return 0x3f800000 - view.getUint32(0);
}

/** 1 − s. */
export const carelessRest = (s: number): number => fround(1 - s);

/** s · (1 − s). */
export const carelessSlope = (s: number): number => fround(s * carelessRest(s));

/** −log(1 − s), what cross-entropy says of the answer s where 0 was right. */
export const carelessLoss = (s: number): number => fround(-Math.log(carelessRest(s)));

/** s(x) · s(−x). */
export const carefulSlope = (s: number, mirrored: number): number => fround(s * mirrored);
