import { expect, test } from 'vitest';
import { deadBySteps, tally, victims } from './lifelines.ts';

const layer = [
  [], // always awake
  [{ from: 0, to: undefined }], // born dead
  [
    { from: 3, to: 5 },
    { from: 9, to: undefined },
  ],
  [{ from: 4, to: undefined }],
  [{ from: 2, to: 8 }],
];

test('who died twice counts twice, and who is born dead has not died', () => {
  expect(tally(layer)).toEqual({ born: 1, died: 4, back: 2, dead: 3 });
});

test('victims died while the network learnt and stayed dead, the earliest first', () => {
  expect(victims(layer)).toEqual([
    { unit: 3, step: 4 },
    { unit: 2, step: 9 },
  ]);
});

test('the dead of a step are those whose span has begun and not ended', () => {
  expect(deadBySteps(layer, 9)).toEqual([1, 1, 2, 3, 4, 3, 3, 3, 2, 3]);
});
