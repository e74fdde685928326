import { expect, test } from 'vitest';
import { fittingLoss, outputFor } from './task.ts';

const of = (classes: number) => ({ classes, names: [] });

test.each([
  [2, 'binary_cross_entropy', { loss: 'binary_cross_entropy', units: 1, activation: 'identity' }],
  [2, 'mse', { loss: 'mse', units: 1, activation: 'sigmoid' }],
  [5, 'binary_cross_entropy', { loss: 'softmax_cross_entropy', units: 5, activation: 'identity' }],
  [5, 'huber', { loss: 'softmax_cross_entropy', units: 5, activation: 'identity' }],
  [0, 'binary_cross_entropy', { loss: 'mse', units: 1, activation: 'identity' }],
  [0, 'huber', { loss: 'huber', units: 1, activation: 'identity' }],
] as const)('%d classes and a wish for %s', (classes, wanted, output) => {
  expect(outputFor(of(classes), wanted)).toEqual(output);
});

test('a loss that does not fit gives way only as long as the task stands', () => {
  expect(fittingLoss(of(0), 'binary_cross_entropy')).toBe('mse');
  expect(fittingLoss(of(2), 'binary_cross_entropy')).toBe('binary_cross_entropy');
});
