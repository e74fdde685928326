/** The words of a point to be placed on a plot. */

import en from './en.point.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPoint = speaker('point', en);
