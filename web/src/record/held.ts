/** How much progress there is, in numbers that a reader knows. */

import { cardOf, readHistory, timesAsked } from '../review/history.ts';
import type { Entries } from './merge.ts';
import { PUZZLE_KEY, readPuzzle } from './puzzles.ts';

export interface Held {
  lessons: number;
  answers: number;
  cards: number;
  reviews: number;
  puzzles: number;
}

export function heldIn(entries: Entries): Held {
  const held = { lessons: 0, answers: 0, cards: 0, reviews: 0, puzzles: 0 };
  for (const [key, [, value]] of Object.entries(entries)) {
    if (value === undefined) continue;
    const history = cardOf(key) === undefined ? undefined : readHistory(value);
    if (history) {
      held.cards++;
      held.reviews += timesAsked(history);
    } else if (key.startsWith('*read/')) held.lessons++;
    else if (key.startsWith(PUZZLE_KEY) && readPuzzle(value)) held.puzzles++;
    else if (/^\d\d-[^/]+\/[^/]+$/.test(key)) held.answers++;
  }
  return held;
}
