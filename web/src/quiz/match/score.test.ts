import { expect, test } from 'vitest';
import { scoreMatch } from './score.ts';

const right = [0, 1, 1];
const slips = [{ left: 2, choice: 0 }];

test('two pairs may share what belongs to them', () => {
  expect(scoreMatch(right, [0, 1, 1], slips)).toEqual({ right: true, parts: [true, true, true] });
});

test('each pair is judged by itself, and a known slip is named', () => {
  expect(scoreMatch(right, [0, 2, 0], slips)).toMatchObject({ right: false, parts: [true, false, false], slip: 0 });
});

test('an open pair is no try: the field says how many are open', () => {
  const verdict = scoreMatch(right, [0, -1, -1], slips);
  expect(verdict).toMatchObject({ right: false, problem: 'empty' });
  expect(verdict.note).toContain('2 are still open');
  expect(scoreMatch(right, [], slips).problem).toBe('empty');
});
