import { expect, test } from 'vitest';
import { count, fixed, num, parseNumber, percentText } from './num.ts';

test.each([
  [0.26894142, '0.2689'],
  [-2, '−2'],
  [1.2000000476837158, '1.2'],
  [-0, '0'],
  [-0.00004, '−4 × 10⁻⁵'],
  [6.02e23, '6.02 × 10²³'],
  [1234567, '1235000'],
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NEGATIVE_INFINITY, '−∞'],
  [Number.NaN, 'not a number'],
])('%d is printed as %s', (value, text) => {
  expect(num(value)).toBe(text);
});

test('an axis never shows minus zero', () => {
  expect(fixed(-0.001, 1)).toBe('0.0');
  expect(fixed(-1.5, 1)).toBe('−1.5');
});

test('typed numbers may use a true minus or a decimal comma; anything else is no number', () => {
  expect(parseNumber(' −1,5 ')).toBe(-1.5);
  expect(parseNumber('2e-1')).toBe(0.2);
  expect(parseNumber('')).toBeNaN();
  expect(parseNumber('1.5x')).toBeNaN();
});

test('a count keeps all its digits', () => {
  expect([0, 999, 4096, 1048576].map(count)).toEqual(['0', '999', '4,096', '1,048,576']);
});

test.each([
  [0.953, '95.3 %'],
  [0.9999, '99.9 %'],
  [1, '100 %'],
  [0, '0 %'],
  [0.1, '10.0 %'],
])('%d is %s', (share, text) => {
  expect(percentText(share).replaceAll('\u00a0', ' ')).toBe(text);
});
