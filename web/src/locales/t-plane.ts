/** The words for reading a picture of the plane point by point. */

import en from './en.plane.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPlane = speaker('plane', en);
