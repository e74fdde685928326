import { expect, test } from 'vitest';
import { cellBeyond, confusionCounts, examplesOf, shade } from './confusion.ts';

const predictions = {
  actual: Uint8Array.from([4, 4, 4, 9, 9, 0]),
  predicted: Uint8Array.from([4, 9, 9, 9, 4, 0]),
  confidence: Float32Array.from([0.9, 0.6, 0.95, 0.8, 0.5, 1]),
};
const counts = confusionCounts(predictions);

test('rows are what was written, columns what was read', () => {
  expect(counts[4 * 10 + 9]).toBe(2);
  expect(counts[9 * 10 + 4]).toBe(1);
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(6);
});

test('one mistake is visible; a full diagonal cell is darkest', () => {
  expect(shade(counts, 94)).toBe(1);
  expect(shade(counts, 0)).toBe(5);
  expect(shade(counts, 44)).toBe(2); // one of three
  expect(shade(counts, 1)).toBe(0);
});

test('mistakes come with the surest first; a cell has its own', () => {
  expect(examplesOf(predictions, undefined)).toEqual([2, 1, 4]);
  expect(examplesOf(predictions, 44)).toEqual([0]);
});

test('arrow keys skip empty cells and stop at the edge', () => {
  expect(cellBeyond(counts, 44, 'ArrowRight')).toBe(49);
  expect(cellBeyond(counts, 49, 'ArrowRight')).toBeUndefined();
  expect(cellBeyond(counts, 49, 'ArrowDown')).toBe(99);
  expect(cellBeyond(counts, 44, 'Enter')).toBeUndefined();
});

test('where the table runs from right to left, the keys do, too', () => {
  expect(cellBeyond(counts, 44, 'ArrowLeft', true)).toBe(49);
  expect(cellBeyond(counts, 49, 'ArrowDown', true)).toBe(99);
});
