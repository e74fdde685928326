import { expect, test } from 'vitest';
import { scoreOrder } from './score.ts';

const slips = [
  { sooner: 3, than: 2 },
  { sooner: 1, than: 0 },
];

test('the right order is right, and each step of it', () => {
  expect(scoreOrder([0, 1, 2, 3], slips)).toEqual({ right: true, parts: [true, true, true, true] });
});

test('nothing behind the first wrong step is judged: one step too early shifts all others', () => {
  const verdict = scoreOrder([0, 2, 1, 3], slips);
  expect(verdict).toMatchObject({ right: false, parts: [true, false] });
  expect(verdict.note).toContain('The first is right');
});

test('a wrong first step says so', () => {
  expect(scoreOrder([2, 0, 1, 3], slips).note).toContain('Something else comes first');
});

test('a known slip is named wherever the two steps stand', () => {
  expect(scoreOrder([0, 3, 1, 2], slips).slip).toBe(0);
  expect(scoreOrder([1, 2, 3, 0], slips).slip).toBe(1);
  expect(scoreOrder([0, 2, 1, 3], slips).slip).toBeUndefined();
});

test('a step that jumps over several is told about the longest jump', () => {
  const both = [
    { sooner: 3, than: 2 },
    { sooner: 3, than: 1 },
  ];
  expect(scoreOrder([0, 3, 1, 2], both).slip).toBe(1);
  expect(scoreOrder([0, 1, 3, 2], both).slip).toBe(0);
});
