/** The words of things to be matched. */

import en from './en.match.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tMatch = speaker('match', en);
