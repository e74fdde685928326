/** The words for a network that is taken along, or brought. */

import en from './en.take.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tTake = speaker('take', en);
