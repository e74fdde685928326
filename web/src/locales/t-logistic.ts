/** The words of the lab on logistic regression. */

import en from './en.logistic.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tLogistic = speaker('logistic', en);
