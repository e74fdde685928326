import { expect, test } from 'vitest';
import { sharesOfLast, tightInterval } from './pictures.ts';

test('temperatures far from 0 fill the picture, and what is no number does not spoil it', () => {
  const { low, high } = tightInterval([
    [20, 26],
    [Number.NaN, 22],
  ]);
  expect(low).toBeGreaterThan(19);
  expect(low).toBeLessThan(20);
  expect(high).toBeGreaterThan(26);
  expect(high).toBeLessThan(27);
  expect(tightInterval([[]])).toEqual({ low: 0, high: 1 });
});

test('shares are of the newest month, which has 1', () => {
  expect(sharesOfLast([1, 2, 4])).toEqual([0.25, 0.5, 1]);
  expect(sharesOfLast([1, 0])).toEqual([Number.NaN, Number.NaN]);
});
