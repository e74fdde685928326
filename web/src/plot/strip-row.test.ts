import { expect, test } from 'vitest';
import { epochInterval, epochMarks, epochPlace } from './epoch-axis.ts';
import { stripRow, swarm } from './strip-row.ts';

test('dots at one place are put above and below each other, others stay on the line', () => {
  expect(swarm([0.5, 0.5, 0.5, 0.9])).toEqual([0, -5, 5, 0]);
});

test('a heap is no taller than its row', () => {
  expect(Math.max(...swarm(Array(100).fill(0.3)).map(Math.abs))).toBeLessThanOrEqual(20);
});

test('a row without a median has dots and no mark', () => {
  const interval = epochInterval(1000);
  const classes = (median: number | undefined) =>
    stripRow(interval, { at: [epochPlace(3), epochPlace(8)], median }).map(({ attributes }) => attributes.class);
  expect(classes(epochPlace(3)).filter(Boolean)).toEqual(['dot', 'dot', 'median']);
  expect(classes(undefined).filter(Boolean)).toEqual(['dot', 'dot']);
});

test('the axis of epochs begins at 0, ends at the limit, and marks what lies between', () => {
  const interval = epochInterval(1000);
  expect(interval).toEqual({ low: 0, high: epochPlace(1000) });
  expect(epochMarks(interval).map(({ label }) => label)).toEqual(['0', '1', '3', '10', '30', '100', '300', '1,000']);
  expect(epochPlace(99) * 2).toBeCloseTo(epochPlace(9999));
});
