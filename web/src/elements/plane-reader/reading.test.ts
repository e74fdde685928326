import { expect, test } from 'vitest';
import type { Examples, Plane } from '../../plot/plane.ts';
import { fromLeft, isRight, lineThrough, nearestTo, saidAt, saidOf } from './reading.ts';

/** Three columns and two rows over a part of the plane that is no square. */
const frame = { x: { low: -3, high: 3 }, y: { low: 0, high: 8 } };
const examples: Examples = {
  count: 4,
  at: [2, 7, -2, 1, 2, 1, -2, 1],
  wanted: [1, 0, 1, 1],
};
const values = [0.1, 0.2, 0.9, 0.4, 0.5, 0.6];
const plane: Plane = { frame, columns: 3, cells: { kind: 'share', values }, names: ['a', 'b'], examples };

test('a place is told the cell that is drawn there, the upper left one first', () => {
  const shares = [7, 1].flatMap((y) => [-2, 0, 2].map((x) => saidAt(plane, { x, y })));
  const label = (share: number) => (share > 0.5 ? { label: 1, share } : { label: 0, share: 1 - share });
  expect(shares).toEqual(values.map(label));
});

test('the edges of the picture belong to its outermost cells', () => {
  const numbers: Plane = { ...plane, cells: { kind: 'numbers', values: [1, 2, 3, 4, 5, 6], reach: 6 }, names: [] };
  expect(saidAt(numbers, { x: -3, y: 8 })).toEqual({ value: 1 });
  expect(saidAt(numbers, { x: 3, y: 8 })).toEqual({ value: 3 });
  expect(saidAt(numbers, { x: -3, y: 0 })).toEqual({ value: 4 });
  expect(saidAt(numbers, { x: 3, y: 0 })).toEqual({ value: 6 });
});

test('another threshold changes which class is said, and not its probability', () => {
  const place = { x: 0, y: 7 };
  expect(saidAt(plane, place)).toEqual({ label: 0, share: 0.8 });
  expect(saidAt({ ...plane, cut: 0.1 }, place)).toEqual({ label: 1, share: 0.2 });
});

test('of several classes it is the likeliest', () => {
  const cells = { kind: 'classes', winner: [0, 1, 2, 3], sure: [0.4, 0.5, 0.6, 0.7] } as const;
  const square: Plane = { ...plane, cells, names: ['a', 'b', 'c', 'd'] };
  const { columns, ...four } = square;
  expect(columns).toBe(3);
  expect(saidAt(four, { x: 2, y: 7 })).toEqual({ label: 1, share: 0.5 });
  expect(saidAt(four, { x: -2, y: 1 })).toEqual({ label: 2, share: 0.6 });
  expect(lineThrough(four, { x: 2, y: 7 }, 'column')).toEqual([3, 1]);
});

test('examples go from left to right, and from below where they stand above each other', () => {
  expect(fromLeft(examples)).toEqual([1, 3, 2, 0]);
});

test('the nearest example is the nearest, the first of two at one place', () => {
  expect(nearestTo(examples, { x: -2, y: 1.1 })).toBe(1);
  expect(nearestTo(examples, { x: 1.5, y: 5 })).toBe(0);
  expect(nearestTo(examples, { x: 1.5, y: 3 })).toBe(2);
  expect(nearestTo({ ...examples, count: 0 }, { x: 0, y: 0 })).toBeUndefined();
});

test('an example is right where it is told its class; what is known better than its cell counts', () => {
  expect([0, 1, 2, 3].map((example) => isRight(plane, example))).toEqual([true, true, true, false]);
  const known: Plane = { ...plane, examples: { ...examples, shares: [0.3, 0.3, 0.3, 0.7] } };
  expect(saidOf(known, 0)).toEqual({ label: 0, share: 0.7 });
  expect([0, 1, 2, 3].map((example) => isRight(known, example))).toEqual([false, true, false, true]);
  const numbers: Plane = { ...plane, cells: { kind: 'numbers', values, reach: 1 }, names: [] };
  expect(isRight(numbers, 0)).toBeUndefined();
});

test('a picture without shades has places and examples, and no line to hear', () => {
  const { cells, ...bare } = plane;
  expect(cells).toBeDefined();
  expect(saidAt(bare, { x: 0, y: 0 })).toBeUndefined();
  expect(saidOf(bare, 0)).toBeUndefined();
  expect(lineThrough(bare, { x: 0, y: 0 }, 'row')).toEqual([]);
});

test('rows are heard from the left and columns from the bottom', () => {
  expect(lineThrough(plane, { x: 2, y: 7 }, 'row')).toEqual([0.1, 0.2, 0.9]);
  expect(lineThrough(plane, { x: 2, y: 7 }, 'column')).toEqual([0.6, 0.9]);
});
