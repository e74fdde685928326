/** The words of guesses. */

import en from './en.prediction.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPrediction = speaker('prediction', en);
