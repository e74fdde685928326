import { expect, test } from 'vitest';
import { niceStep, snap, ticks } from './ticks.ts';

test('ticks stand at round numbers inside the interval', () => {
  expect(ticks(-4, 4, 9)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  expect(ticks(-0.08, 1.08, 6)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks(-6, 6, 7)).toEqual([-6, -4, -2, 0, 2, 4, 6]);
});

test('there are never more ticks than asked for', () => {
  for (let high = 0.013; high < 1000; high *= 1.37)
    for (const count of [2, 3, 5, 9]) expect(ticks(-high, high * 1.7, count).length).toBeLessThanOrEqual(count);
});

test('an empty interval is refused, with both ends named', () => {
  expect(() => ticks(2, 2, 5)).toThrow('high was 2; allowed: greater than low (2)');
});

test('a nice step is 1, 2 or 5 times a power of ten', () => {
  expect([0.08, 0.2, 0.21, 3, 7, 10].map(niceStep)).toEqual([0.1, 0.2, 0.5, 5, 10, 10]);
});

test('snapping leaves no binary dust and no minus zero', () => {
  expect(snap(0.29, 0.1)).toBe(0.3);
  expect(Object.is(snap(-0.01, 0.1), 0)).toBe(true);
});
