/** The words of <offline-keeper>. */

import en from './en.offline.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tOffline = speaker('offline', en);
