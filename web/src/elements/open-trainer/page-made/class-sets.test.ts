import { expect, test } from 'vitest';
import { CLASS_SETS } from '../trainer-state.ts';
import { classPoints } from './class-sets.ts';

const ask = { examples: 301, classes: 4, noise: 0, seed: 7 };

test.each(CLASS_SETS)('%s comes from its seed, has equally many of each class, and stays in the square', (set) => {
  const points = classPoints(set, ask);
  expect(classPoints(set, ask)).toEqual(points);
  expect(classPoints(set, { ...ask, seed: 8 })).not.toEqual(points);
  const counts = [0, 1, 2, 3].map((label) => points.filter((point) => point.label === label).length);
  expect(counts).toEqual([76, 75, 75, 75]);
  expect(Math.max(...points.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBeLessThan(6);
});

test('the first points, which are for training, are of all classes', () => {
  const first = classPoints('blobs', ask).slice(0, 30);
  expect(new Set(first.map(({ label }) => label)).size).toBe(4);
});

test('rings keep apart without noise, and noise mixes them', () => {
  const radii = (noise: number, wanted: number) =>
    classPoints('rings', { ...ask, noise })
      .filter(({ label }) => label === wanted)
      .map(({ x, y }) => Math.hypot(x, y));
  expect(Math.max(...radii(0, 1))).toBeLessThan(Math.min(...radii(0, 2)));
  expect(Math.max(...radii(0.5, 1))).toBeGreaterThan(Math.min(...radii(0.5, 2)));
});
