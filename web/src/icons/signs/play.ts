/** A triangle that points onwards. */

import type { Sign } from './sign.ts';

export const play: Sign = { box: 16, path: 'M3 1.5v13l11-6.5z' };
