import { expect, test } from 'vitest';
import { logPercent, logShareOf, powersOfTen, widened } from './log-scale.ts';

const scale = { low: 0.01, high: 100 };

test('equal factors are equal lengths', () => {
  expect(logShareOf(scale, 0.01)).toBe(0);
  expect(logShareOf(scale, 0)).toBe(0);
  expect(logShareOf(scale, 1)).toBeCloseTo(0.5, 12);
  expect(logShareOf(scale, 50) - logShareOf(scale, 5)).toBeCloseTo(0.25, 12);
  expect(logPercent(scale, 1, 0.6)).toBe('30%');
});

test('an interval grows to hold what lies outside, and stays where nothing does', () => {
  expect(widened(scale, [0.02, 60])).toEqual(scale);
  expect(widened(scale, [0.004, 130])).toEqual({ low: 0.002, high: 200 });
  expect(widened(scale, [])).toEqual(scale);
  expect(widened(scale, [0]), 'zero lies nowhere on such a scale').toEqual(scale);
});

test('powers of ten inside the interval, both ends included', () => {
  expect(powersOfTen({ low: 0.001, high: 20 })).toEqual([0.001, 0.01, 0.1, 1, 10]);
  expect(powersOfTen({ low: 2, high: 5 })).toEqual([]);
});
