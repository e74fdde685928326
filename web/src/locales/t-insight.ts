/** The words of what stands inside a run: histograms and the ROC curve. */

import en from './en.insight.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tInsight = speaker('insight', en);
