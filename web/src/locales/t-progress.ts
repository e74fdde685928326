/** The words about progress that is kept. */

import en from './en.progress.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type ProgressKey = keyof typeof en;

export const tProgress = speaker('progress', en);
