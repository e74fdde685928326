import { expect, test } from 'vitest';
import { schema } from './schema.ts';
import { judgeTask, kept, TASK_SLIPS, type TaskLook, type TaskRun, unkept } from './score.ts';
import { everyWay, positionsOf, settingsAt, type Task } from './settings.ts';

const look = (loss: number, accuracy: number, silent = 0): TaskLook => ({
  loss,
  accuracy,
  diverged: false,
  layers: [
    { gradient: 0.1, silent },
    { gradient: 0.1, silent: 0 },
  ],
});
const run = (end: TaskLook, settings: Partial<TaskRun['settings']> = {}): TaskRun => ({
  settings: { layers: 2, units: 4, activation: 'relu', start: 'he', rate: 0.1, ...settings },
  begin: look(0.7, 0.5),
  middle: look(0.5, 0.75),
  end,
  rises: 0,
  steps: 1000,
});

test('a goal that is met counts, but not with more units or more silence than it allows', () => {
  expect(judgeTask({ accuracy: 0.95 }, run(look(0.1, 0.95)))).toBeUndefined();
  expect(judgeTask({ accuracy: 0.95, units: 3 }, run(look(0.1, 1)))).toBe('large');
  expect(judgeTask({ accuracy: 0.95, silent: 0.25 }, run(look(0.1, 1, 0.5)))).toBe('silent');
});

test('a run that broke off is wild, whatever it had reached', () => {
  expect(judgeTask({ accuracy: 0.5 }, run({ ...look(0.1, 1), diverged: true }))).toBe('wild');
});

test('a loss that still falls is slow, one that stands is stuck, one that goes up and down is wild', () => {
  const goal = { accuracy: 1 };
  expect(judgeTask(goal, run(look(0.4, 0.75)))).toBe('slow');
  expect(judgeTask(goal, run(look(0.4999, 0.75)))).toBe('stuck');
  expect(judgeTask(goal, { ...run(look(0.4999, 0.75)), rises: 9 })).toBe('wild');
});

test('what is kept of a run is read back, and what no version keeps is none', () => {
  for (const slip of [undefined, ...TASK_SLIPS])
    expect(unkept(...kept(slip, 0.755))).toEqual({ ...(slip ? { slip } : {}), percent: 75 });
  expect(unkept(99, 50)).toBeUndefined();
  expect(unkept(undefined, undefined)).toBeUndefined();
});

const item = {
  id: 'a-task',
  type: 'task',
  prompt: 'Train.',
  data: 'circle',
  batch: 10,
  within: 100,
  seed: 1,
  begin: { layers: 1, units: 2, activation: 'relu', start: 'he', rate: 1 },
  change: { units: [2, 4], rate: [0.1, 1] },
  goal: { accuracy: 0.9 },
  answer: { units: 4 },
  explain: 'So.',
};

test('positions in the menus and settings say the same', () => {
  const task = schema.parse(item) as unknown as Task;
  expect(everyWay(task)).toHaveLength(4);
  for (const way of everyWay(task)) expect(positionsOf(task, settingsAt(task, way))).toEqual(way);
  expect(settingsAt(task, [1, 0])).toEqual({ ...item.begin, units: 4, rate: 0.1 });
});

test('an answer that nobody can choose is refused by name', () => {
  const said = (change: object) => schema.safeParse({ ...item, ...change }).error?.issues[0]?.message;
  expect(said({ answer: { units: 3 } })).toBe('units was 3; allowed: 2, 4');
  expect(said({ answer: { start: 'zero' } })).toBe('start was zero; allowed: nothing but he: change does not offer it');
  expect(said({ change: { rate: [0.1, 0.2] }, answer: {} })).toBe('rate was 1; allowed: 0.1, 0.2');
});
