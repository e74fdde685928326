/** The words of the lab on a dead unit. */

import en from './en.autopsy.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tAutopsy = speaker('autopsy', en);
