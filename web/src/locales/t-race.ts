/** The words of the race. */

import en from './en.race.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tRace = speaker('race', en);
