import { expect, test } from 'vitest';
import { type Three, wakingPoint } from './autopsy.ts';
import { placesOfUnit, readersOfUnit, UNITS } from './patient.ts';

test('the waking point lies on the hinge, straight from the nearest example', () => {
  const weights: Three = [0.3, -0.4, -2];
  const total = 0.3 * 1 - 0.4 * 2 - 2;
  const waking = wakingPoint(weights, { x: 1, y: 2, total });
  expect(0.3 * (waking?.x ?? 0) - 0.4 * (waking?.y ?? 0) - 2).toBeCloseTo(0, 12);
  expect(waking?.away).toBeCloseTo(Math.hypot((waking?.x ?? 0) - 1, (waking?.y ?? 0) - 2), 12);
  expect(waking?.away).toBeCloseTo(2.5 / 0.5, 12);
});

test('a unit without weights cannot be woken by any input', () => {
  expect(wakingPoint([0, 0, -1], { x: 1, y: 2, total: -1 })).toBeUndefined();
});

test('no two units share a number, and each is read by every unit of the next layer', () => {
  const all = Array.from({ length: UNITS }, (_, unit) => [...placesOfUnit(unit), ...readersOfUnit(unit)]).flat();
  expect(new Set(all).size).toBe(UNITS * (3 + UNITS));
  expect(Math.max(...all)).toBe(3 * UNITS + UNITS * UNITS - 1);
});
