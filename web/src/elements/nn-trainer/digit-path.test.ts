import { expect, test } from 'vitest';
import { digitPath } from './digit-path.ts';

test('full ink is opaque, paper is left out', () => {
  const pixels = new Uint8Array(64);
  pixels[9] = 16;
  expect(digitPath(pixels)).toEqual([{ shade: 1, d: 'M1 1h1v1h-1z' }]);
  expect(digitPath(new Uint8Array(64))).toEqual([]);
});

test('a trace of ink is still seen', () => {
  const pixels = new Uint8Array(64);
  pixels[0] = 1;
  expect(digitPath(pixels)[0]?.shade).toBe(0.25);
});
