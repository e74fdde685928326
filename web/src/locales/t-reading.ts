/** The words of the reading settings. */

import en from './en.reading.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type ReadingKey = keyof typeof en;

export const tReading = speaker('reading', en);
