import { expect, test } from 'vitest';
import { Undo } from './undo.ts';

test('what was done is undone step by step, and done again', () => {
  const undo = new Undo('a');
  for (const state of ['b', 'c']) undo.take(state);
  expect([undo.undo(), undo.undo(), undo.undo()]).toEqual(['b', 'a', 'a']);
  expect(undo.canUndo).toBe(false);
  expect([undo.redo(), undo.redo(), undo.redo()]).toEqual(['b', 'c', 'c']);
  expect(undo.canRedo).toBe(false);
});

test('a new state after an undo starts another future', () => {
  const undo = new Undo(1);
  undo.take(2);
  undo.undo();
  undo.take(3);
  expect(undo.canRedo).toBe(false);
  expect(undo.undo()).toBe(1);
});

test('it does not remember for ever', () => {
  const undo = new Undo(0, 3);
  for (let state = 1; state <= 10; state++) undo.take(state);
  for (let times = 0; times < 10; times++) undo.undo();
  expect(undo.now).toBe(7);
});
