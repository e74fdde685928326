import { expect, test } from 'vitest';
import type { Measured, Row } from '../../benchmark/protocol.ts';
import { absenceText, nameOf, nanosecondsText, type Results, sentence, timesText } from './results.ts';

const row = (operation: Measured, maker: Row['maker'], nanoseconds: number, timesCopy: number): Row => ({
  operation,
  maker,
  nanoseconds,
  timesCopy,
});

const rows = [
  row('relu', 'simd128', 0.041, 0.98),
  row('relu', 'javascript', 0.9, 1.2),
  row('sigmoid', 'simd128', 0.5, 12),
  row('sigmoid', 'javascript', 6, 8),
  row('tanh', 'simd128', 0.26, 6.2),
  row('tanh', 'javascript', 13, 16),
];

const results = (some: readonly Row[], makers: Results['makers'] = ['simd128', 'javascript']): Results => ({
  size: 4096,
  makers,
  absent: [],
  names: { relu: 'ReLU', tanh: 'tanh', sigmoid: 'sigmoid' },
  rows: some,
});

test('the sentence speaks of the best build, and compares it with plain JavaScript', () => {
  expect(sentence(results(rows))).toBe(
    'On this device, SIMD128 needs 1.0 times as long for ReLU as for a plain copy, and 6.2 times as long for tanh. ' +
      'For sigmoid, SIMD128 is 12 times as fast as plain JavaScript.',
  );
});

test('the sentence says no more than was measured', () => {
  expect(sentence(results([]))).toBe('');
  expect(sentence(results(rows, []))).toBe('');
  expect(sentence(results(rows.slice(0, 2)))).toBe('');
  expect(sentence(results(rows.filter(({ operation }) => operation === 'sigmoid')))).toMatch(/^For sigmoid/);
  expect(sentence(results(rows, ['javascript']))).not.toContain('as fast as plain JavaScript');
});

test.each([
  [0.0415, '0.042'],
  [0.4, '0.40'],
  [9.94, '9.9'],
  [13.4, '13'],
  [131, '131'],
])('%d nanoseconds are written as %s', (value, text) => {
  expect(nanosecondsText(value)).toBe(text);
});

test.each([
  [0.96, '1.0'],
  [6.24, '6.2'],
  [9.97, '10'],
  [31.4, '31'],
])('a factor of %d is written as %s', (value, text) => {
  expect(timesText(value)).toBe(text);
});

test('functions go by the name that the core gives them', () => {
  expect(nameOf(results([]), 'tanh')).toBe('tanh');
  expect(nameOf(results([]), 'relu_slope_from_value')).toBe('Slope of ReLU from its value');
  expect(nameOf(results([]), 'softplus'), 'an id rather than nothing').toBe('softplus');
});

test('a build that is left out says why', () => {
  expect(absenceText({ build: 'relaxed' })).toBe(
    'Left out: relaxed SIMD, as this browser does not know its instructions.',
  );
  expect(absenceText({ build: 'simd128', reason: 'wrong values of sigmoid' })).toBe(
    'Left out: SIMD128. wrong values of sigmoid',
  );
});
