/** The words of plots that compare functions. */

import en from './en.comparison.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tComparison = speaker('comparison', en);
