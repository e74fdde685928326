/** The stars that a reader has won in the trainer's puzzles, and with how little. */

import { progress } from '../state/progress.ts';

export interface PuzzleRecord {
  /** 1 to 3. */
  stars: number;
  /** Of what is to be small: units, steps, … */
  value: number;
}

export const PUZZLE_KEY = '*puzzle/';

export function puzzleRecord(id: string): PuzzleRecord | undefined {
  return readPuzzle(progress.read(`${PUZZLE_KEY}${id}`));
}

/** A worse result than one that is there changes nothing. */
export function keepPuzzle(id: string, { stars, value }: PuzzleRecord): void {
  const before = puzzleRecord(id);
  if (!before || isBetter({ stars, value }, before)) progress.write(`${PUZZLE_KEY}${id}`, [stars, value]);
}

/** Whatever was kept, if it is a record. */
export function readPuzzle(value: unknown): PuzzleRecord | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [stars, least] = value as unknown[];
  if (![1, 2, 3].includes(stars as number) || !Number.isFinite(least)) return undefined;
  return { stars: stars as number, value: least as number };
}

export function isBetter(one: PuzzleRecord, other: PuzzleRecord): boolean {
  return one.stars === other.stars ? one.value < other.value : one.stars > other.stars;
}
