import { expect, test } from 'vitest';
import { classPixels } from './class-picture.ts';

const grey = (label: number, sure = 1) =>
  classPixels(
    { winner: Uint8Array.of(label, label, label, label), sure: Float32Array.of(sure, sure, sure, sure) },
    48,
    [[0, 0, 0]],
    [255, 255, 255],
  );

test('classes of one colour are still told apart: each has a hatching of its own', () => {
  const pictures = [0, 1, 2, 3, 4, 5].map((label) => grey(label).join());
  expect(new Set(pictures).size).toBe(6);
});

test('the less sure, the paler', () => {
  expect(grey(0, 0.4)[0]).toBeGreaterThan(grey(0, 0.9)[0] ?? 0);
});

test('a line parts two classes', () => {
  const winner = Uint8Array.of(0, 1, 0, 1);
  const sure = Float32Array.of(1, 1, 1, 1);
  const pixels = classPixels({ winner, sure }, 40, [[0, 0, 0]], [255, 255, 255]);
  const row = Array.from({ length: 40 }, (_, x) => pixels[4 * (5 * 40 + x)]);
  expect(row.indexOf(0)).toBe(18);
  expect(row.filter((shade) => shade === 0)).toHaveLength(2);
});
