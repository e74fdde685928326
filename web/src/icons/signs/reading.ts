/** A large letter and a small one. */

import type { Sign } from './sign.ts';

export const reading: Sign = {
  box: 24,
  path: 'm2 18.5 5-13 5 13M3.7 14.2h6.6M21.5 10v8.5M21.5 14.3a3.4 4.1 0 1 1-6.8 0 3.4 4.1 0 0 1 6.8 0Z',
  line: 2,
};
