import { expect, test } from 'vitest';
import type { Results } from './results.ts';
import { resultsText } from './text-export.ts';

const results: Results = {
  size: 65536,
  makers: ['scalar', 'javascript'],
  absent: [{ build: 'relaxed' }],
  names: { relu: 'ReLU', gelu: 'GELU' },
  rows: [
    { operation: 'gelu', maker: 'scalar', nanoseconds: 4.31, timesCopy: 29.2 },
    { operation: 'relu', maker: 'scalar', nanoseconds: 0.16, timesCopy: 1.04 },
    { operation: 'relu', maker: 'javascript', nanoseconds: 1.1, timesCopy: 1.9 },
  ],
};

test('the text has a line for each function that was measured, in columns, and what is missing says so', () => {
  expect(resultsText(results, 'Chromium 156').split('\n')).toEqual([
    'Chromium 156, 65,536 numbers in one go. Nanoseconds for one number (times a plain copy).',
    '',
    '      scalar WebAssembly  plain JavaScript',
    'ReLU  0.16 (1.0×)         1.1 (1.9×)',
    'GELU  4.3 (29×)           none',
    '',
    'Left out: relaxed SIMD, as this browser does not know its instructions.',
  ]);
});
