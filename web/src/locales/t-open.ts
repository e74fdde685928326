/** The words of the open trainer. */

import en from './en.open.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tOpen = speaker('open', en);
