/** The words of the check that is drawn. */

import en from './en.check.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tCheck = speaker('check', en);
