/** A lens. */

import type { Sign } from './sign.ts';

export const search: Sign = {
  box: 24,
  path: 'M15.5 15.5 21 21M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z',
  line: 2,
};
