/** A loudspeaker. */

import type { Sign } from './sign.ts';

export const hear: Sign = {
  box: 16,
  path: 'M2 6h2.5L8 3v10l-3.5-3H2zM10.5 5.5q2.2 2.5 0 5m2-7q4 4.5 0 9',
  line: 1.5,
};
