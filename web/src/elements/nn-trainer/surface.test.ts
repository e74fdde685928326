import { expect, test } from 'vitest';
import { crop, frontier } from './surface.ts';

/** A grid over [-extent, extent]² filled from a function of x and y at cell centres. */
function grid(side: number, extent: number, value: (x: number, y: number) => number): Float32Array {
  return Float32Array.from({ length: side * side }, (_, index) => {
    const x = ((index % side) + 0.5) * ((2 * extent) / side) - extent;
    const y = extent - (Math.floor(index / side) + 0.5) * ((2 * extent) / side);
    return value(x, y);
  });
}

test('the window of the unit square is cut out of the larger grid', () => {
  const xs = crop(
    grid(96, 1.5, (x) => x),
    1.5,
    -0.5,
    1.5,
  );
  expect(xs.length).toBe(64 * 64);
  expect(Math.min(...xs)).toBeCloseTo(-0.5 + 1 / 64, 5);
  expect(Math.max(...xs)).toBeCloseTo(1.5 - 1 / 64, 5);
  const ys = crop(
    grid(96, 1.5, (_, y) => y),
    1.5,
    -0.5,
    1.5,
  );
  expect(ys[0]).toBeCloseTo(1.5 - 1 / 64, 5);
});

test('the whole grid stays whole', () => {
  const whole = grid(8, 6, (x, y) => x + 10 * y);
  expect(crop(whole, 6, -6, 6)).toEqual(whole);
});

test('an upright frontier is one upright line', () => {
  const path = frontier(grid(10, 1, (x) => 0.5 + x));
  const xs = [...path.matchAll(/[ML]([\d.]+) /g)].map((match) => Number(match[1]));
  expect(new Set(xs)).toEqual(new Set([500]));
  expect(xs.length).toBe(18); // nine pairs of rows
});

test('no frontier where the network says one thing everywhere', () => {
  expect(frontier(grid(10, 1, () => 0.5))).toBe('');
  expect(frontier(grid(10, 1, () => 0.9))).toBe('');
});
