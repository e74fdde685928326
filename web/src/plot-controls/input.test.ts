import { expect, test } from 'vitest';
import { afterKey, dragStep, smallStep, typed } from './input.ts';

const range = { low: -4, high: 4 };

test('keys move by a small step, with Shift or Page by ten, and Home and End go to the ends', () => {
  expect(smallStep(range)).toBe(0.1);
  expect(afterKey('ArrowRight', false, 0.2, range)).toBe(0.3);
  expect(afterKey('ArrowLeft', true, 0.2, range)).toBe(-0.8);
  expect(afterKey('PageUp', false, 0.2, range)).toBe(1.2);
  expect(afterKey('Home', false, 0.2, range)).toBe(-4);
  expect(afterKey('End', false, 0.2, range)).toBe(4);
});

test('the ends hold', () => {
  expect(afterKey('ArrowRight', true, 3.9, range)).toBe(4);
  expect(afterKey('PageDown', false, -3.9, range)).toBe(-4);
});

test('from an odd place, keys lead to round numbers and meet 0', () => {
  expect(afterKey('ArrowRight', false, -0.07, range)).toBe(0);
});

test('keys that mean something else to the page are left to it', () => {
  expect(afterKey('Tab', false, 0, range)).toBeNull();
  expect(afterKey('a', false, 0, range)).toBeNull();
});

test('a finger moves in steps fine enough for a wide screen', () => {
  expect(dragStep(range)).toBeCloseTo(0.02, 12);
});

test('what is typed is taken or answered with what is allowed', () => {
  expect(typed(' −1,5', range)).toEqual({ x: -1.5 });
  expect(typed('9', range)).toEqual({ problem: 'x was 9; allowed: −4 to 4' });
  expect(typed('two', range)).toEqual({ problem: 'x was “two”; allowed: a number from −4 to 4' });
});
