import { expect, test } from 'vitest';
import { fixedIn, judge, type Outcome, objections, sizeOf, stateOf } from './judge.ts';
import type { Puzzle } from './puzzle.ts';

const puzzle: Puzzle = {
  begin: { data: 'xor', layers: [{ units: 8, activation: 'relu' }] },
  free: ['layers', 'rate'],
  mostLayers: 1,
  onlyFunction: 'relu',
  steps: 100,
  accuracy: 0.9,
  measure: 'units',
  stars: [4, 3, 2],
  solution: {},
};
const state = (units: number, over = {}) => stateOf(puzzle, { layers: [{ units, activation: 'relu' }], ...over });
/** Infinity for a run that did not get there. */
const runs = (...reached: number[]): Outcome[] =>
  reached.map((at, index) => ({
    seed: index + 1,
    reachedAt: Number.isFinite(at) ? at : undefined,
    accuracy: 0.8,
    testLoss: 0.1 * (index + 1),
    diverged: false,
  }));
const never = Number.POSITIVE_INFINITY;

test('four runs of five are enough, three are not', () => {
  expect(judge(puzzle, state(2), runs(10, 20, never, 40, 80))).toEqual({ stars: 3, value: 2, reasons: [] });
  expect(judge(puzzle, state(2), runs(10, 20, never, 40, never)).reasons).toEqual([{ is: 'seeds', given: 3, of: 5 }]);
});

test('the fewer units, the more stars; above the bound there is none, whatever the runs came to', () => {
  const all = runs(1, 1, 1, 1, 1);
  expect([2, 3, 4].map((units) => judge(puzzle, state(units), all).stars)).toEqual([3, 2, 1]);
  expect(judge(puzzle, state(5), all)).toMatchObject({
    stars: 0,
    reasons: [{ is: 'measure', measure: 'units', given: 5, most: 4 }],
  });
});

test('steps count as those of the fourth run that came in', () => {
  const timed: Puzzle = { ...puzzle, measure: 'steps', stars: [100, 60, 30] };
  expect(judge(timed, state(9), runs(20, 50, 100, never, 10))).toMatchObject({ stars: 1, value: 100 });
  expect(judge(timed, state(9), runs(20, 50, 10, never, 10))).toMatchObject({ stars: 2, value: 50 });
});

test('a loss is that of the fourth best end, and a run that broke off has none', () => {
  const { accuracy: _, ...rest } = puzzle;
  const lossy: Puzzle = { ...rest, measure: 'testLoss', stars: [0.45, 0.35, 0.25] };
  const [first, ...others] = runs(never, never, never, never, never) as [Outcome, ...Outcome[]];
  expect(judge(lossy, state(9), [first, ...others])).toMatchObject({ stars: 1, value: 0.4 });
  expect(judge(lossy, state(9), [{ ...first, diverged: true }, ...others])).toMatchObject({
    stars: 0,
    reasons: [{ is: 'measure', given: 0.5, most: 0.45 }],
  });
});

test('what is fixed is named, the seed is nobody’s to fix, and what is free may be anything', () => {
  expect(fixedIn(puzzle)).not.toContain('seed');
  expect(fixedIn(puzzle)).not.toContain('rate');
  expect(objections(puzzle, state(2, { noise: 10, train: 90 }))).toEqual([
    { is: 'fixed', key: 'noise' },
    { is: 'fixed', key: 'train' },
  ]);
  expect(objections(puzzle, state(2, { rate: 3, seed: 99, puzzle: 'xor' }))).toEqual([]);
});

test('too many layers and another function are refused, both at once', () => {
  const deep = state(1, {
    layers: [
      { units: 1, activation: 'relu' },
      { units: 1, activation: 'tanh' },
    ],
  });
  expect(objections(puzzle, deep)).toEqual([
    { is: 'layers', given: 2, most: 1 },
    { is: 'function', given: 'tanh', wanted: 'relu' },
  ]);
});

test('weights and biases of all layers are counted, those of the output too', () => {
  expect(sizeOf('parameters', state(3))).toBe(2 * 3 + 3 + 3 + 1);
  expect(sizeOf('parameters', state(1, { layers: [], features: ['x', 'y', 'sin_x'] }))).toBe(3 + 1);
  expect(sizeOf('steps', state(3))).toBeUndefined();
});
