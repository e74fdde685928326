import { expect, test } from 'vitest';
import { stateShares } from './state-grid.ts';

test('each unit has a row, and time runs to the right', () => {
  // Two units at three steps: the first rises, the second stays at −1.
  expect([...stateShares([0, -1, 0.5, -1, 1, -1], 2)]).toEqual([0.5, 0.75, 1, 0, 0, 0]);
});
