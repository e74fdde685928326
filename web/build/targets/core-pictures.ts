/** The core as the source of pictures. */

import type { Core } from '../core.ts';
import type { Pictures } from '../figures/pictures.ts';

export function picturesOf(core: Core): Pictures {
  return {
    activations: core.activations(),
    curve(fn, from, to, points, parameters) {
      const { value, error } = core.curve(fn, from, to, points, parameters);
      if (!value) throw new Error(error?.message ?? 'the core answered neither a curve nor an error');
      return value;
    },
  };
}
