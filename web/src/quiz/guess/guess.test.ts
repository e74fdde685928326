import { expect, test } from 'vitest';
import { NOTHING, PLACES } from '../sketch/marks.ts';
import { distance, packed, SKETCHES, unpacked } from './packed.ts';
import { countOf, numberAt, optionOf, type Scale, valueText } from './scale.ts';

const percents: Scale = { min: 0, max: 100, step: 1, unit: '%' };
const tenths: Scale = { min: -0.3, max: 0.3, step: 0.1 };
const powers: Scale = { min: -6, max: 0, step: 0.5, powers: true };

test.each([percents, tenths, powers])('each step of %j is a guess of its own, and comes back', (scale) => {
  for (let option = 1; option <= countOf(scale); option++)
    expect(optionOf(scale, numberAt(scale, option))).toBe(option);
  expect(optionOf(scale, numberAt(scale, countOf(scale) + 1))).toBeUndefined();
  expect(optionOf(scale, numberAt(scale, 0))).toBeUndefined();
});

test('a number between two steps goes to the nearer one', () => {
  expect(numberAt(percents, optionOf(percents, 37.4) ?? 0)).toBe(37);
  expect(numberAt(powers, optionOf(powers, 0.0012) ?? 0)).toBeCloseTo(0.001, 9);
});

test('steps have no dust of binary fractions', () => {
  expect(valueText(tenths, numberAt(tenths, 6))).toBe('0.2');
  expect(valueText(percents, 88)).toBe('88 %');
});

test('a sketch is one number that every keeper holds exactly, and comes back within half a level', () => {
  expect(SKETCHES).toBeLessThan(2 ** 52);
  const drawn = Array.from({ length: PLACES }, (_, place) => 10 * Math.round(100 * Math.sin((Math.PI * place) / 32)));
  const option = packed(drawn);
  const marks = unpacked(option);
  expect(packed(marks)).toBe(option);
  expect(marks.filter((mark) => mark !== NOTHING)).toHaveLength(9);
  for (const place of [0, 4, 8, 16, 32])
    expect(Math.abs((marks[place] ?? 0) - (drawn[place] ?? 0))).toBeLessThanOrEqual(26);
  expect(distance(option, drawn)).toBeLessThan(0.03);
  expect(
    distance(
      option,
      drawn.map((height) => 1000 - height),
    ),
  ).toBeGreaterThan(0.3);
});

test('a height beyond the paper stays at its edge, and changes no other place', () => {
  const level = Array.from({ length: PLACES }, () => 500);
  const beyond = level.map((height, place) => (place === 16 ? 1100 : height));
  expect(unpacked(packed(beyond))[16]).toBe(1000);
  expect(unpacked(packed(beyond))[20]).toBe(unpacked(packed(level))[20]);
});
