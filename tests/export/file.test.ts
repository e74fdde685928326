/** A network's file through JSON.parse and back, as pages do it. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startModule } from '../../web/build/core.ts';
import { cases, core, type NetworkFile, open, saved } from './networks.ts';

const training = await startModule('training');
const networks = cases();

/** The file with its numbers as float32: the shortest decimals are other doubles. */
const float32 = (file: NetworkFile): NetworkFile => ({
  ...file,
  parameters: file.parameters?.map((block) => ({ ...block, values: block.values.map((x) => Math.fround(Number(x))) })),
});

test('a file read back gives the same file, and the same outputs to the bit', () => {
  for (const { name, file, network, inputs, outputs } of networks) {
    const again = open(JSON.parse(network.file()));
    expect(again.file(), name).toBe(network.file());
    expect(float32(JSON.parse(network.file())), name).toEqual(file);
    expect([...(again.outputs(Float32Array.from(inputs.flat())).value ?? [])], name).toEqual(outputs.flat());
    again.delete();
  }
});

test('a run gives its network, with its loss told in the source, and goes on', () => {
  const spec = {
    data: { kind: 'xor_corners' },
    layers: [
      { units: 4, activation: 'tanh' },
      { units: 1, activation: 'identity' },
    ],
    loss: 'binary_cross_entropy',
    init: 'glorot',
    learningRate: 0.5,
    batch: 4,
    seed: 1,
  };
  const { value: run } = training.createRun(spec);
  if (!run) throw new Error('no run');
  const network = open(JSON.parse(run.file()), 'binary_cross_entropy');
  expect(network.file()).toBe(run.file());
  expect([...network.parameters()]).toEqual([...run.parameters()]);
  expect(network.summary()).toContain('1  dense  tanh        4               12\n');
  expect(network.source('numpy').value).toContain('Output: 1 number: logits; the sigmoid');
  run.train(10);
  expect(network.file()).not.toBe(run.file());
  network.delete();
  run.delete();
});

test('the documentation names every kind and activation, and its example is a file', () => {
  const text = readFileSync(new URL('../../docs/network-format.md', import.meta.url), 'utf8');
  const [, example = ''] = text.match(/```json\n([\s\S]*?)```/) ?? [];
  const network = open(JSON.parse(example));
  expect(network.file()).toBe(example);
  network.delete();
  const kinds = new Set(networks.flatMap(({ file }) => file.layers.map(({ kind }) => kind)));
  for (const id of [...kinds, ...core.activations().map((activation) => activation.id)]) {
    expect(text).toContain(`\`${id}\``);
  }
});

const good: NetworkFile = {
  format: 'nonlinear-network',
  version: 1,
  input: [1],
  layers: [{ kind: 'dense', units: 1 }],
  parameters: [
    { layer: 0, name: 'weights', shape: [1, 1], values: [0.5] },
    { layer: 0, name: 'biases', shape: [1], values: [0] },
  ],
};

test.each<[string, (file: NetworkFile) => unknown]>([
  ['format was ""; allowed: one of nonlinear-network', () => null],
  ['format was ""; allowed: one of nonlinear-network', () => 'text'],
  ['version was 2; allowed: 1', (file) => ({ ...file, version: 2 })],
  ['version was NaN; allowed: 1', (file) => ({ ...file, version: '1' })],
  ['input was []; allowed: one to three sizes', ({ input: _, ...file }) => file],
  ['layers was 0 network layers; allowed: 1 to 64', (file) => ({ ...file, layers: 'dense' })],
  ['layers[0].kind was "lstm"; allowed: one of', (file) => ({ ...file, layers: [{ kind: 'lstm' }] })],
  ['parameters[0].layer was NaN; allowed: ', (file) => ({ ...file, parameters: [null] })],
  [
    'parameters[0].values[0] was NaN; allowed: a number that is finite in float32',
    (file) => JSON.parse(JSON.stringify(file).replace('0.5', 'null')), // what JSON makes of NaN
  ],
  [
    'parameters[0].values[0] was NaN; allowed: a number that is finite in float32',
    (file) => JSON.parse(JSON.stringify(file).replace('0.5', '"0.5"')),
  ],
  [
    'parameters[0].values[0] was infinity; allowed: a number that is finite in float32',
    (file) => JSON.parse(JSON.stringify(file).replace('0.5', '1e39')),
  ],
  [
    'layers[0].biases was missing; allowed: a block of parameters with its 1 numbers',
    (file) => ({ ...file, parameters: file.parameters?.slice(0, 1) }),
  ],
])('a wrong file is refused: %s', (message, spoil) => {
  expect(saved.networkFromFile(good, undefined).error).toBeUndefined();
  expect(saved.networkFromFile(spoil(good), undefined).error?.message).toContain(message);
});
