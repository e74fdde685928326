/** Two records of one reader's progress put together, key by key. */

import { cardOf, joinHistories, readHistory } from '../review/history.ts';
import { drop } from '../state/keeper.ts';
import { type Kept, keepChange, kept, progress } from '../state/progress.ts';
import { isBetter, PUZZLE_KEY, readPuzzle } from './puzzles.ts';

/** Progress as a whole: what is kept under each key, with its time. */
export type Entries = Record<string, Kept>;

export interface Merged {
  /** Keys that were not there. */
  added: number;
  /** Keys that are now other than they were. */
  changed: number;
  /** Keys that stayed as they were. */
  same: number;
}

/** All that this reader has here. */
export function allEntries(): Entries {
  const entries = progress.keys().sort();
  return Object.fromEntries(
    entries.flatMap((key): [string, Kept][] => {
      const change = kept(key);
      return change ? [[key, change]] : [];
    }),
  );
}

/** Leaves nothing here: a file that was saved before brings all of it back. */
export function wipe(): void {
  for (const key of progress.keys()) drop(key);
}

/** Puts these to what is here. */
export function mergeEntries(entries: Entries): Merged {
  const merged = { added: 0, changed: 0, same: 0 };
  for (const [key, theirs] of Object.entries(entries)) {
    const ours = kept(key);
    const both = ours ? join(key, ours, theirs) : theirs;
    const same = JSON.stringify(both) === JSON.stringify(ours);
    if (!same) keepChange(key, both);
    merged[same ? 'same' : ours ? 'changed' : 'added']++;
  }
  return merged;
}

/** The newer one counts; but what was read stays read, stars stay won, and no review of a card is lost. The same whichever comes first. */
export function join(key: string, one: Kept, other: Kept): Kept {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  if (/^\*(read|far)\//.test(key)) return [newer[0], farther(newer[1], older[1])];
  if (key.startsWith(PUZZLE_KEY)) return [newer[0], better(newer[1], older[1])];
  if (cardOf(key) === undefined) return newer;
  const [mine, theirs] = [readHistory(newer[1]), readHistory(older[1])];
  return mine && theirs ? [newer[0], joinHistories(mine, theirs)] : newer;
}

function farther(one: unknown, other: unknown): unknown {
  return one === undefined || Number(other) > Number(one) ? other : one;
}

function better(one: unknown, other: unknown): unknown {
  const [mine, theirs] = [readPuzzle(one), readPuzzle(other)];
  return theirs && (!mine || isBetter(theirs, mine)) ? other : one;
}

/** Of two changes in one millisecond, any will do, if only both sides take the same. */
function isNewer(one: Kept, other: Kept): boolean {
  return one[0] === other[0] ? JSON.stringify(one) > JSON.stringify(other) : one[0] > other[0];
}
