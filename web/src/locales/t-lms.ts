/** The words of packages for learning platforms. */

import en from './en.lms.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type LmsKey = keyof typeof en;

export const tLms = speaker('lms', en);
