/**
 * Times on a grid of minutes: as fine as so many bits allow over the time between the first and the last. A coarser grid lies
 * in the finer ones, so that a time that is read and written again does not wander.
 */

import type { BitReader, BitWriter } from './bits.ts';

export interface Grid {
  /** Minutes from one line to the next. */
  step: number;
  /** The first line, counted from 1970. */
  first: number;
  width: number;
}

/** The last minute that a date can have: a file may have brought any number along. */
export const LAST_MINUTE = 144e9;

/** `times` are minutes since 1970. */
export function gridFor(times: readonly number[], bits: number): Grid {
  const [low, high] = [Math.min(...times), Math.max(...times)];
  if (times.length === 0) return { step: 1, first: 0, width: 0 };
  let step = 1;
  const lines = (): number => Math.floor(high / step) - Math.floor(low / step) + 1;
  while (lines() > 2 ** bits) step *= 2;
  return { step, first: Math.floor(low / step), width: Math.ceil(Math.log2(lines())) };
}

export function writeGrid(out: BitWriter, { step, first, width }: Grid): void {
  out.uint(Math.log2(step), 6);
  out.count(first);
  out.uint(width, 6);
}

export function readGrid(from: BitReader): Grid {
  return { step: 2 ** from.uint(6), first: from.count(), width: from.uint(6) };
}

export function writeTime(out: BitWriter, { step, first, width }: Grid, minutes: number): void {
  out.uint(Math.floor(minutes / step) - first, width);
}

export function readTime(from: BitReader, { step, first, width }: Grid): number {
  return (first + from.uint(width)) * step;
}
