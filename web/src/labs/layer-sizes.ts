/** How large what a network layer sends forth and gets back is. Pure. */

import type { LayerInspection } from '../training/instruments.ts';

/** Root mean squares that a layer's row shows. */
export interface LayerSizes {
  gradient: number;
  activation: number;
}

export function sizesOf({ blocks, outputs }: LayerInspection): LayerSizes {
  const weights = blocks.find(({ name }) => name === 'weights');
  return { gradient: weights?.gradient.rms ?? 0, activation: outputs.rms };
}

/** The first hidden layer's gradient as a share of the last one's; undefined where there is only one, or nothing left. */
export function ratioOf(layers: readonly LayerInspection[]): number | undefined {
  const hidden = layers.slice(0, -1);
  const [first, last] = [hidden[0], hidden.at(-1)];
  if (!first || !last || first === last) return undefined;
  const below = sizesOf(last).gradient;
  return below > 0 ? sizesOf(first).gradient / below : undefined;
}
