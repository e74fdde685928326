/** Two bars. */

import type { Sign } from './sign.ts';

export const pause: Sign = { box: 16, path: 'M3 2h3.5v12H3zm6.5 0H13v12H9.5z' };
