/** The words that labs have in common. */

import en from './en.lab.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tLab = speaker('lab', en);
