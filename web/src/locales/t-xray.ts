/** The words of the gradient X-ray. */

import en from './en.xray.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tXray = speaker('xray', en);
