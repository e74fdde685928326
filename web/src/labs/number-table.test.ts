import { expect, test } from 'vitest';
import { readNumberTable } from './number-table.ts';

test('a column is found by its name, and words beside it do no harm', () => {
  const table = readNumberTable('month,degrees\n1950-01,23.11\n1950-02,-4\n', 'sea.csv');
  expect(table.rows).toBe(2);
  expect([...table.numbers('degrees')]).toEqual([23.11, -4]);
});

test('what is no table of numbers is refused with its place and what was there', () => {
  expect(() => readNumberTable('a,b\n1,2\n3\n', 'x.csv')).toThrow('x.csv:3 had 1 cells; allowed: 2, as in the header');
  const table = readNumberTable('a,b\n1,2\n,4\n', 'x.csv');
  expect(() => table.numbers('a')).toThrow('x.csv:3 a was ""; allowed: a number such as -0.5');
  expect(() => table.numbers('c')).toThrow('x.csv: column was "c"; allowed: a, b');
});
