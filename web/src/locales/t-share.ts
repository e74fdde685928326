/** The words of sharing and embedding, for the dialog and for the teachers' page. */

import en from './en.share.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type ShareKey = keyof typeof en;

export const tShare = speaker('share', en);
