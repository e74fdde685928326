/** The core as the source of pictures. Curves are copied out: the core lends views that the next call may move. */

import type { Core } from '../core.ts';
import type { Pictures } from '../figures/pictures.ts';

export function picturesOf(core: Core): Pictures {
  return {
    activations: core.activations(),
    curve(fn, from, to, points) {
      const { x, value, slope } = core.curve(fn, from, to, points);
      return { x: x.slice(), value: value.slice(), slope: slope.slice() };
    },
  };
}
