/** The words for a reader's own data. */

import en from './en.own.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tOwn = speaker('own', en);
