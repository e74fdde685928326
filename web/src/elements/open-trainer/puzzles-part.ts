/** What the script `puzzles` brings beside its element. */

import type { PuzzleId, Setting } from './trainer-state.ts';

export interface PuzzlesPart {
  /** What may be changed in a puzzle. */
  freeIn(id: PuzzleId): readonly Setting[];
}
