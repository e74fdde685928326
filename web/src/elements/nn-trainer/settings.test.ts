import { expect, test } from 'vitest';
import { dataSpec, offeredActivations, readSettings, runSpec, shape } from './settings.ts';

const attributes = (given: Record<string, string>) => (name: string) => given[name] ?? null;

test('attributes are read, and what does not read falls back to the defaults of the data', () => {
  expect(readSettings(attributes({ data: 'digits', hidden: '16', rate: 'fast', seed: '-1' }))).toEqual({
    data: 'digits',
    activation: 'relu',
    layers: 1,
    units: 16,
    rate: 0.1,
    batch: 32,
    seed: 1,
  });
  expect(readSettings(attributes({ data: 'mnist' })).data).toBe('xor_corners');
});

test('a network without hidden layers is allowed: that is the straight map of lesson 2', () => {
  const settings = readSettings(attributes({ data: 'xor_corners', layers: '0' }));
  expect(shape(settings)).toEqual([2, 1]);
  expect(runSpec(settings, dataSpec('xor_corners'), 'lecun').layers).toEqual([{ units: 1, activation: 'identity' }]);
});

test('digits are told apart by ten outputs under softmax', () => {
  const settings = readSettings(attributes({ data: 'digits' }));
  const bytes = { pixels: new Uint8Array(64), labels: new Uint8Array(1) };
  const spec = runSpec(settings, dataSpec('digits', bytes), 'he');
  expect(spec.loss).toBe('softmax_cross_entropy');
  expect(spec.layers).toEqual([
    { units: 32, activation: 'relu' },
    { units: 10, activation: 'identity' },
  ]);
  expect(spec.data).toMatchObject({ kind: 'digits', trainCount: 1438 });
});

test('the menu holds what the author chose, and always the function that is set', () => {
  expect(offeredActivations('gelu silu', 'relu')).toEqual(['gelu', 'silu', 'relu']);
  expect(offeredActivations('relu  tanh', 'relu')).toEqual(['relu', 'tanh']);
  expect(offeredActivations(null, 'mish').at(-1)).toBe('mish');
  expect(offeredActivations(null, 'relu')).not.toContain('mish');
});
