import { expect, test } from 'vitest';
import type { Snapshot } from '../training/protocol.ts';
import { History, rows } from './history.ts';

const at = (step: number): Snapshot => ({
  step,
  epoch: 0,
  trainLoss: 1 / (1 + step),
  trainAccuracy: 0.5,
  testLoss: 1,
  testAccuracy: 0.5,
  layers: [],
  learningRate: 0.1,
  diverged: false,
  divergence: undefined,
  stopped: '',
});

test('a long run stays within the limit and keeps its first and its newest point', () => {
  const history = new History(100);
  for (let step = 0; step <= 10_000; step += 3) history.add(at(step));
  expect(history.lines.step.length).toBeLessThanOrEqual(101);
  expect(history.lines.step[0]).toBe(0);
  expect(history.lines.step.at(-1)).toBe(9999);
  const rising = history.lines.step.every((step, index, all) => index === 0 || step > (all[index - 1] as number));
  expect(rising).toBe(true);
});

test('all lines have the same length', () => {
  const history = new History(10);
  for (let step = 0; step < 95; step++) history.add(at(step));
  const lengths = new Set(Object.values(history.lines).map((line) => line.length));
  expect(lengths.size).toBe(1);
});

test('a snapshot of the same step replaces the one before', () => {
  const history = new History();
  history.add(at(0));
  history.add(at(0));
  expect(history.lines.step).toEqual([0]);
});

test('a table has its first and last row, each row once', () => {
  const history = new History();
  for (let step = 0; step < 50; step++) history.add(at(step));
  expect(rows(history.lines, 6)).toEqual([0, 10, 20, 29, 39, 49]);
  history.clear();
  expect(rows(history.lines, 6)).toEqual([]);
});
