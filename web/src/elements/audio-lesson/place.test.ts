import { expect, test } from 'vitest';
import { keptPlace } from './place.ts';

test('a place in the middle is kept, the edges and what is no place are not', () => {
  expect(keptPlace(83, 360)).toBe(83);
  for (const stored of [undefined, null, '83', 2, -5, 358, Number.NaN, { at: 83 }])
    expect(keptPlace(stored, 360)).toBe(0);
});
