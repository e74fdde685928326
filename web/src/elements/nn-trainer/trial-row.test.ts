import { expect, test } from 'vitest';
import { median, summary } from './trial-row.ts';

const row = (solved: number[], losses: number[]) => ({ name: 'x', count: 100, solved, losses });

test('where nothing was solved, the typical loss is told', () => {
  expect(summary(row([0, 0, 0], [Math.LN2, Math.LN2, 0.7]))).toBe('0 of 3 solved; the loss stays at 0.693.');
});

test('where some were solved, they are counted', () => {
  expect(summary(row([1, 0, 1], [0.01, 0.35, 0.02]))).toBe('2 of 3 solved.');
});

test('nothing tried, nothing said', () => {
  expect(summary(row([], []))).toBe('');
});

test('the median of an even count lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
});
