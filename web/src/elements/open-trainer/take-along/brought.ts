/** What of a brought network the trainer can take over, or why not. Pure. */

import type { ActivationInfo } from '../../../core/protocol.ts';
import { num } from '../../../locales/num.ts';
import { tTake } from '../../../locales/t-take.ts';
import type { ReadNetwork } from '../../../networks/protocol.ts';
import { type HiddenLayer, MOST_LAYERS, MOST_UNITS } from '../trainer-state.ts';

export interface Wanted {
  inputs: number;
  outputs: number;
  /** Of the last layer. */
  activation: string;
}

/** The hidden layers; throws what does not fit, in words for the reader. */
export function hiddenLayers(
  { input, layers }: ReadNetwork,
  wanted: Wanted,
  known: readonly Pick<ActivationInfo, 'id' | 'parameters'>[],
): HiddenLayer[] {
  if (input.length !== 1 || input[0] !== wanted.inputs)
    throw new Error(tTake('wrong.input', { given: input.join(' × '), allowed: wanted.inputs }));
  const dense = layers.flatMap((layer, index) => {
    if (layer.kind === 'dropout') return [];
    if (layer.kind !== 'dense') throw new Error(tTake('wrong.layer', { number: index + 1, given: layer.kind }));
    const activation = String(layer.activation);
    for (const { id, standard } of known.find((each) => each.id === activation)?.parameters ?? []) {
      const given = (layer.parameters as Record<string, number> | undefined)?.[id] ?? standard;
      if (Math.abs(given - standard) > 1e-6 * Math.abs(standard))
        throw new Error(
          tTake('wrong.parameter', {
            number: index + 1,
            name: id,
            activation,
            given: num(given),
            allowed: num(standard),
          }),
        );
    }
    return [{ units: Number(layer.units), activation }];
  });
  const hidden = dense.slice(0, -1);
  const last = dense.at(-1);
  if (last?.units !== wanted.outputs)
    throw new Error(tTake('wrong.outputs', { given: last?.units ?? 0, allowed: wanted.outputs }));
  if (last.activation !== wanted.activation)
    throw new Error(tTake('wrong.last', { given: last.activation, allowed: wanted.activation }));
  if (hidden.length > MOST_LAYERS || hidden.some(({ units }) => units > MOST_UNITS))
    throw new Error(tTake('wrong.layers', { given: hidden.length, most: MOST_LAYERS, units: MOST_UNITS }));
  return hidden;
}
