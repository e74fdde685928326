import { expect, test } from 'vitest';
import type { ReadNetwork } from '../../../networks/protocol.ts';
import { hiddenLayers } from './brought.ts';

const leak = { id: 'leak', symbol: 'α', meaning: '', standard: 0.01, low: 0, high: 1 };
const known = [
  { id: 'leaky_relu', parameters: [leak] },
  { id: 'identity', parameters: [] },
];
const dense = (units: number, activation = 'identity', parameters = {}) => ({
  kind: 'dense',
  units,
  activation,
  parameters,
});
const network = (...layers: ReadNetwork['layers']): ReadNetwork => ({
  input: [2],
  layers,
  parameters: new Float32Array(),
});
const wanted = { inputs: 2, outputs: 1, activation: 'identity' };

test('hidden layers are taken over, dropout aside', () => {
  const given = network(dense(5, 'leaky_relu', { leak: 0.01 }), { kind: 'dropout', share: 0.5 }, dense(1));
  expect(hiddenLayers(given, wanted, known)).toEqual([{ units: 5, activation: 'leaky_relu' }]);
});

test.each([
  ['takes 2', network(dense(1)), { ...wanted, inputs: 3 }],
  ['has 2 outputs', network(dense(2)), wanted],
  ['Layer 1 was of the kind “conv2d”', network({ kind: 'conv2d' }, dense(1)), wanted],
  ['leak of leaky_relu was 0.2; allowed here: 0.01', network(dense(5, 'leaky_relu', { leak: 0.2 }), dense(1)), wanted],
  ['activation was “identity”; allowed here: sigmoid', network(dense(1)), { ...wanted, activation: 'sigmoid' }],
  ['has 9 hidden layers', network(...Array.from({ length: 9 }, () => dense(2)), dense(1)), wanted],
  ['up to 64 units', network(dense(65), dense(1)), wanted],
])('refused: %s', (message, given, asked) => {
  expect(() => hiddenLayers(given, asked, known)).toThrow(message);
});
