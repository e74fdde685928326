/** The words of the line that offers a new version of the course. */

import en from './en.update.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tUpdate = speaker('update', en);
