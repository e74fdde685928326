import { expect, test } from 'vitest';
import { scoreOptions } from './score.ts';

test('the one right option is right, another is not', () => {
  expect(scoreOptions([false, true, false], [1])).toEqual({
    right: true,
    chosen: [{ option: 1, right: true }],
    missing: 0,
  });
  expect(scoreOptions([false, true, false], [0])).toEqual({
    right: false,
    chosen: [{ option: 0, right: false }],
    missing: 1,
  });
});

test('of several right options all are wanted', () => {
  const verdict = scoreOptions([true, true, false], [0]);
  expect(verdict.right).toBe(false);
  expect(verdict.missing).toBe(1);
  expect(scoreOptions([true, true, false], [0, 1]).right).toBe(true);
});

test('ticking everything is not right, and the wrong one is named', () => {
  const verdict = scoreOptions([true, true, false], [0, 1, 2]);
  expect(verdict).toMatchObject({ right: false, missing: 0 });
  expect(verdict.chosen).toContainEqual({ option: 2, right: false });
});

test('an option that was not chosen is not judged: a try must not give the answer away', () => {
  expect(scoreOptions([true, false, true], [1]).chosen).toEqual([{ option: 1, right: false }]);
});

test('no choice is a problem, not a try', () => {
  expect(scoreOptions([true, false], [])).toEqual({ right: false, problem: 'empty' });
});
