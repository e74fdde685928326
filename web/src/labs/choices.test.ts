import { expect, test } from 'vitest';
import { parseSeed, withCurrent } from './choices.ts';

test("an author's own learning rate takes its place in the list", () => {
  expect(withCurrent([0.1, 1], 0.2)).toEqual([0.1, 0.2, 1]);
  expect(withCurrent([0.1, 1], 1)).toEqual([0.1, 1]);
});

test('a seed is a whole number of 32 bits, and an empty field is none', () => {
  expect(['7', ' 0 ', '4294967295'].map(parseSeed)).toEqual([7, 0, 4294967295]);
  expect(['', ' ', '-1', '1.5', '4294967296', 'x'].map(parseSeed)).toEqual(Array(6).fill(undefined));
});
