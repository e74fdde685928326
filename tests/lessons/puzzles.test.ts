/** The open trainer's puzzles, trained in the core: how each begins is no solution, the known one gets all stars, and near misses are refused for what they miss. */

import { expect, test } from 'vitest';
import { startModule } from '../../web/build/core.ts';
import { judge, type Reason, sizeOf, stateOf } from '../../web/src/elements/open-trainer/puzzles/judge.ts';
import { runSeeds } from '../../web/src/elements/open-trainer/puzzles/judged-seeds.ts';
import type { Puzzle } from '../../web/src/elements/open-trainer/puzzles/puzzle.ts';
import { puzzles } from '../../web/src/elements/open-trainer/puzzles/puzzles.ts';
import { dataSpec, runSpec } from '../../web/src/elements/open-trainer/run-spec.ts';
import type { PuzzleId, TrainerState } from '../../web/src/elements/open-trainer/trainer-state.ts';
import { createHandlers } from '../../web/src/training/handlers.ts';
import type { Ask } from '../../web/src/training/looks.ts';

const handlers = createHandlers(await startModule('training'));
const ask: Ask = async (op, question) => handlers[op](question as never) as never;
const known = await ask('activations', {});
const own = (id: string) => known.find((each) => each.id === id)?.recommendedInit ?? 'glorot';

async function judged(puzzle: Puzzle, over: Partial<TrainerState>) {
  const state = stateOf(puzzle, over);
  return judge(puzzle, state, (await runSeeds(puzzle, state, own, ask)) ?? []);
}

const all = Object.entries(puzzles).map(([id, puzzle]) => ({ id: id as PuzzleId, puzzle }));

test.each(all)('$id: the beginning is no solution, the known solution gets three stars', async ({ puzzle }) => {
  expect((await judged(puzzle, {})).stars).toBe(0);
  expect(await judged(puzzle, puzzle.solution)).toMatchObject({ stars: 3, reasons: [] });
});

test.each(all)('$id: each star asks for less, and the solution changes nothing that is fixed', ({ puzzle }) => {
  const [one, two, three] = puzzle.stars;
  expect(one).toBeGreaterThan(two);
  expect(two).toBeGreaterThan(three);
  for (const key of Object.keys(puzzle.solution)) expect(puzzle.free).toContain(key);
});

const layer = (activation: string, units: number) => ({ activation, units });
const misses: [PuzzleId, string, Partial<TrainerState>, Reason][] = [
  [
    'xor',
    'one unit too many',
    { layers: [layer('hard_swish', 5)] },
    { is: 'measure', measure: 'units', given: 5, most: 4 },
  ],
  [
    'xor',
    'two units of ReLU are too few',
    { layers: [layer('relu', 2)], optimizer: 'adam', rate: 0.03 },
    { is: 'seeds', given: 0, of: 5 },
  ],
  [
    'xor',
    'the product as an input',
    { layers: [], features: ['x', 'y', 'x_times_y'] },
    { is: 'fixed', key: 'features' },
  ],
  ['fence', 'another function', { layers: [layer('tanh', 3)] }, { is: 'function', given: 'tanh', wanted: 'relu' }],
  [
    'fence',
    'two sides close no fence',
    { layers: [layer('relu', 2)], optimizer: 'adam' },
    { is: 'seeds', given: 0, of: 5 },
  ],
  [
    'moons',
    'two layers',
    { layers: [layer('tanh', 3), layer('tanh', 2)] },
    { is: 'measure', measure: 'parameters', given: 20, most: 17 },
  ],
  [
    'spiral',
    'a third layer',
    { layers: [layer('silu', 16), layer('silu', 16), layer('silu', 16)] },
    { is: 'layers', given: 3, most: 2 },
  ],
  ['tower', 'plain gradient descent with a higher rate', { rate: 1 }, { is: 'seeds', given: 0, of: 5 }],
  ['tower', 'ReLU in place of sigmoid', { layers: [layer('relu', 4)] }, { is: 'fixed', key: 'layers' }],
  ['unbent', 'half of Pythagoras', { features: ['x_squared'] }, { is: 'seeds', given: 0, of: 5 }],
  [
    'unbent',
    'one input too many',
    { features: ['x', 'y', 'x_squared', 'y_squared', 'sin_x'] },
    { is: 'measure', measure: 'features', given: 5, most: 4 },
  ],
  ['crowd', 'fewer points by heart with less noise', { noise: 20 }, { is: 'fixed', key: 'noise' }],
];

test.each(misses)('%s: %s is refused for that', async (id, _, over, reason) => {
  const verdict = await judged(puzzles[id], over);
  expect(verdict.stars).toBe(0);
  expect(verdict.reasons).toEqual([reason]);
});

test('crowd: without a penalty the loss on new points is worse than that of a guess', async () => {
  const [reason] = (await judged(puzzles.crowd, {})).reasons;
  expect(reason).toMatchObject({ is: 'measure', measure: 'testLoss', most: puzzles.crowd.stars[0] });
  expect((reason as { given: number }).given).toBeGreaterThan(Math.LN2);
  expect(puzzles.crowd.stars[0]).toBeLessThan(Math.LN2);
});

test.each(all)('$id: the core counts as many weights and biases as the judge', async ({ puzzle }) => {
  const state = stateOf(puzzle, puzzle.solution);
  const spec = runSpec(state, { task: { classes: 2, names: [] }, data: dataSpec(state) }, own);
  const { run, parameters } = await ask('createRun', { spec });
  await ask('disposeRun', { run });
  expect(sizeOf('parameters', state)).toBe(parameters);
});
