/** The words of a curve to be built from hinges. */

import en from './en.hinges.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tHinges = speaker('hinges', en);
