/** The words of a curve to be drawn. */

import en from './en.sketch.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tSketch = speaker('sketch', en);
