/** Small networks that together have every kind of layer and every activation, with numbers, inputs and the core's outputs. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MainModule as Networks, SavedNetwork } from '#networks';
import { type Core, startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';

export const core = await startModule('core');
const createNetworks = createRequire(import.meta.url)(`${paths.modules}networks/networks.js`) as (
  options: object,
) => Promise<Networks>;
export const saved = await createNetworks({ wasmBinary: readFileSync(`${paths.modules}networks/networks.wasm`) });

export type Layer = { kind: string } & Record<string, unknown>;
export interface NetworkFile {
  format: string;
  version: number;
  input: number[];
  layers: Layer[];
  parameters?: { layer: number; name: string; shape: number[]; values: unknown[] }[];
}

export interface Case {
  name: string;
  file: NetworkFile;
  network: SavedNetwork;
  inputs: number[][]; // [example][number]
  outputs: number[][];
}

const dense = (units: number, activation = 'identity', parameters = {}): Layer => ({
  kind: 'dense',
  units,
  activation,
  parameters,
});
const recurrent = (units: number, options = {}): Layer => ({ kind: 'recurrent', units, ...options });

const kinds: { name: string; input: number[]; layers: Layer[] }[] = [
  { name: 'dense', input: [2], layers: [dense(8, 'tanh'), dense(1)] },
  {
    name: 'images',
    input: [2, 9, 8],
    layers: [
      { kind: 'conv2d', filters: 3, size: 3, stride: 2, padding: 1, activation: 'relu' },
      { kind: 'max_pool', size: 2, stride: 1, padding: 1 },
      { kind: 'average_pool', size: 3, stride: 2, padding: 1 },
      { kind: 'flatten' },
      { kind: 'dropout', share: 0.25 },
      dense(3, 'gelu'),
    ],
  },
  { name: 'images to images', input: [1, 4, 5], layers: [{ kind: 'conv2d', filters: 2, size: 2 }] },
  { name: 'flat already', input: [3], layers: [{ kind: 'flatten' }, { kind: 'dropout' }, dense(2)] },
  ...[0, 1, 2].flatMap((biases) =>
    ['tanh', 'relu', 'softsign'].flatMap((activation) =>
      ['last', 'every'].map((returns) => ({
        name: `recurrent, ${activation}, ${biases} biases, ${returns}`,
        input: [4, 2],
        layers: [recurrent(3, { biases, activation, returns, truncate: 2 }), dense(2, 'sigmoid')],
      })),
    ),
  ),
];

/** Every activation on steps of a sequence and in a recurrent layer, with its standard parameters and with others. */
function activations(core: Core): typeof kinds {
  return core.activations().flatMap(({ id, parameters }) => {
    const others = Object.fromEntries(parameters.map((p) => [p.id, (p.standard + p.high) / 2]));
    return (parameters.length > 0 ? [{}, others] : [{}]).map((chosen) => ({
      name: `${id} ${JSON.stringify(chosen)}`,
      input: [3, 2],
      layers: [
        dense(3, id, chosen),
        recurrent(2, { activation: id, parameters: chosen, returns: 'every' }),
        { kind: 'flatten' },
        dense(2),
      ],
    }));
  });
}

/** Uniform over [-1, 1), the same in every run. */
function uniform(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround(state / 2 ** 31 - 1);
  };
}

export function open(file: NetworkFile, loss?: string, networks: Networks = saved): SavedNetwork {
  const { value, error } = networks.networkFromFile(file, loss);
  if (!value) throw new Error(error?.message);
  return value;
}

export function cases(): Case[] {
  const next = uniform();
  return [...kinds, ...activations(core)].map(({ name, input, layers }) => {
    const file: NetworkFile = { format: 'nonlinear-network', version: 1, input, layers };
    const empty = open(file);
    const filled: NetworkFile = JSON.parse(empty.file());
    empty.delete();
    for (const block of filled.parameters ?? []) block.values = block.values.map(next);
    const network = open(filled);
    const size = input.reduce((a, b) => a * b);
    const inputs = [1, 4].map((scale) => Array.from({ length: size }, () => Math.fround(scale * next())));
    const { value, error } = network.outputs(Float32Array.from(inputs.flat()));
    if (!value) throw new Error(error?.message);
    const each = value.length / inputs.length;
    const outputs = inputs.map((_, i) => [...value.slice(i * each, (i + 1) * each)]);
    return { name, file: filled, network, inputs, outputs };
  });
}
