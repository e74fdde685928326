/** The words of choosing what to embed. */

import en from './en.chooser.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tChooser = speaker('chooser', en);
