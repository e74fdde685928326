import { expect, test } from 'vitest';
import { DRAWN, heightOf, placesOf, weightAt } from './network-shape.ts';

test('parameters lie layer by layer, weights of a unit together, biases behind them', () => {
  const [first, second] = placesOf([2, 3, 1]);
  expect(first).toEqual({ inputs: 2, units: 3, weights: 0, biases: 6 });
  expect(second).toEqual({ inputs: 3, units: 1, weights: 9, biases: 12 });
  expect(first && weightAt(first, 2, 1)).toBe(5);
  expect(second && weightAt(second, 0, 2)).toBe(11);
});

test('a network without hidden layers has one layer of weights', () => {
  expect(placesOf([7, 1])).toEqual([{ inputs: 7, units: 1, weights: 0, biases: 7 }]);
});

test('columns are centred, and a full one fills the picture', () => {
  expect(heightOf(0, 1)).toBe(0.5);
  expect(heightOf(0, 2) + heightOf(1, 2)).toBe(1);
  expect(heightOf(0, DRAWN)).toBeGreaterThan(0);
  expect(heightOf(DRAWN - 1, DRAWN)).toBeLessThan(1);
});
