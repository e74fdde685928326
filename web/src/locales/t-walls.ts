/** The words of the lab on the walls of number formats. */

import en from './en.walls.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tWalls = speaker('walls', en);
