/** The words of the lab on vanishing gradients. */

import en from './en.vanishing.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tVanishing = speaker('vanishing', en);
