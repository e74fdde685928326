/** The words of the lab on sequences. */

import en from './en.sequence.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tSequence = speaker('sequence', en);
