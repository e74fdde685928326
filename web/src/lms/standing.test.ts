import { expect, test } from 'vitest';
import { untouched } from '../quiz/attempt.ts';
import type { Entries } from '../record/merge.ts';
import { passingIn } from './platform.ts';
import { standingOf } from './standing.ts';

const right = { ...untouched, tries: 3, right: true };
const entries: Entries = {
  'a/1': [1, right],
  'a/2': [1, { ...right, revealed: true }],
  'a/3': [1, { ...untouched, tries: 1 }],
  'a/4': [1],
  '*read/a': [1, true],
  '*far/b': [1, 0.9],
};
const of = (lessons: string[], checks: string[], scored: string[], passing?: number) =>
  standingOf(entries, { lessons, checks, scored }, passing);

test('a later try counts as the first; an answer that was opened, forgotten or wrong does not', () => {
  expect(of([], [], ['a/1', 'a/2', 'a/3', 'a/4', 'a/5']).share).toBe(0.2);
});

test('a check is done where all is right or opened, and a lesson is read at its end', () => {
  expect(of(['a'], ['a/1', 'a/2'], []).complete).toBe(true);
  expect(of(['a'], ['a/1', 'a/3'], []).complete).toBe(false);
  expect(of(['a', 'b'], [], []).complete).toBe(false);
});

test('without questions there is no share, and nothing to fail', () => {
  expect(of(['a'], [], [])).toEqual({ share: undefined, complete: true, passed: true });
});

test('the share to pass is met by what comes to it exactly', () => {
  expect(of([], [], ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'], 0.2).passed).toBe(true);
  expect(of([], [], ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'], 0.21).passed).toBe(false);
});

test('the share to pass stands in the data of the manifest', () => {
  expect(passingIn('passing=80')).toBe(0.8);
  expect(passingIn('units=2 passing=62.5')).toBe(0.625);
  for (const other of ['', 'passing=', 'passing=800', 'surpassing=80']) expect(passingIn(other)).toBeUndefined();
});
