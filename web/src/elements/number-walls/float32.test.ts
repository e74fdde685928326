import { expect, test } from 'vitest';
import { bitsOf, carefulSlope, carelessLoss, carelessSlope, stepsBelowOne } from './float32.ts';

/** By the definition in double precision, rounded once. */
const sigmoid = (x: number) => Math.fround(x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));

test('a number is its sign, its power of two and its fraction', () => {
  expect(bitsOf(1)).toEqual({ sign: '0', exponent: '01111111', fraction: '0'.repeat(23) });
  expect(bitsOf(-0.75)).toEqual({ sign: '1', exponent: '01111110', fraction: `1${'0'.repeat(22)}` });
});

test('below 1 the steps are of 2^-24, and 25 ln 2 is where the last one is rounded away', () => {
  expect(stepsBelowOne(1)).toBe(0);
  expect(stepsBelowOne(1 - 2 ** -24)).toBe(1);
  expect(stepsBelowOne(0.5)).toBe(2 ** 23);
  const wall = 25 * Math.LN2;
  expect(stepsBelowOne(sigmoid(wall - 0.01))).toBe(1);
  expect(stepsBelowOne(sigmoid(wall + 0.01))).toBe(0);
});

test('the careless slope is lost on the right and kept on the left, the careful one is the same on both sides', () => {
  const [right, left] = [sigmoid(20), sigmoid(-20)];
  expect(carelessSlope(right)).toBe(0);
  expect(carelessSlope(left)).toBeGreaterThan(2e-9);
  expect(carefulSlope(right, left)).toBe(carefulSlope(left, right));
  expect(carefulSlope(right, left)).toBeCloseTo(2.0611536e-9, 15);
});

test('the careless loss of a confident mistake is infinite', () => {
  expect(carelessLoss(sigmoid(20))).toBe(Number.POSITIVE_INFINITY);
  expect(carelessLoss(sigmoid(0))).toBeCloseTo(Math.LN2, 6);
});
