import { expect, test } from 'vitest';
import { scorePoint } from './score.ts';

const goal = { answers: [1.663, -1.663], tolerance: 0.05, slips: [0, 0.08], start: 3 };

test('both places where the curves meet are right, at the edge of the tolerance, too', () => {
  expect(scorePoint(goal, 1.65).right).toBe(true);
  expect(scorePoint(goal, -1.713).right).toBe(true);
  expect(scorePoint(goal, 1.72).right).toBe(false);
});

test('the nearest known slip is named, and none elsewhere', () => {
  expect(scorePoint(goal, 0.01)).toEqual({ right: false, slip: 0 });
  expect(scorePoint(goal, 0.045)).toEqual({ right: false, slip: 1 });
  expect(scorePoint(goal, 2.5)).toEqual({ right: false });
});

test('a point that was not moved is no try', () => {
  expect(scorePoint(goal, 3).problem).toBe('empty');
  expect(scorePoint(goal, Number.NaN).problem).toBe('empty');
});
