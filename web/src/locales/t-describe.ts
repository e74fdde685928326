/** The words that tell what a plot shows. */

import en from './en.describe.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tDescribe = speaker('describe', en);
