/** The words of the open trainer's puzzles. */

import en from './en.puzzles.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPuzzles = speaker('puzzles', en);
