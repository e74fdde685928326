import { expect, test } from 'vitest';
import { type DrawnPoint, MOST_DRAWN, NONE, readDrawn, writeDrawn } from './drawn-points.ts';

const points: DrawnPoint[] = [
  { x: -6, y: 6, label: 0 },
  { x: 1.234, y: -3.21, label: 5 },
];

test('points come back to a hundredth', () => {
  const back = readDrawn(writeDrawn(points)) ?? [];
  expect(back.map(({ label }) => label)).toEqual([0, 5]);
  for (const [index, { x, y }] of back.entries()) {
    expect(Math.abs(x - (points[index]?.x ?? 0))).toBeLessThan(0.01);
    expect(Math.abs(y - (points[index]?.y ?? 0))).toBeLessThan(0.01);
  }
  expect(writeDrawn(back)).toBe(writeDrawn(points));
});

// Links that are out in the world: never change this.
test('a text of an old link is read as ever', () => {
  expect(readDrawn('00zz0zz001')).toEqual([
    { x: -6, y: 6, label: 0 },
    { x: 6, y: -6, label: 1 },
  ]);
});

test('no points are a text of their own', () => {
  expect(writeDrawn([])).toBe(NONE);
  expect(readDrawn(NONE)).toEqual([]);
});

test.each(['00zz', '00zz6', '00ZZ0', '00zz0\n', '00zz0'.repeat(MOST_DRAWN + 1)])('%j is refused', (text) => {
  expect(readDrawn(text)).toBeUndefined();
});
