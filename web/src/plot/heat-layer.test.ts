import { expect, test } from 'vitest';
import { heatPixels } from './heat-layer.ts';

const colours = { a: [0, 0, 255], middle: [255, 255, 255], b: [255, 0, 0] } as const;

test('sure answers lean to their class colour, doubt is pale, and NaN is the paper', () => {
  const [a, doubt, b, none] = chunks(heatPixels([0, 0.5, 1, Number.NaN], colours));
  expect(a).toEqual([115, 115, 255, 255]);
  expect(b).toEqual([255, 115, 115, 255]);
  expect(doubt?.[0]).toBe(255);
  expect(doubt?.[2]).toBeGreaterThan(200);
  expect(none).toEqual([255, 255, 255, 255]);
});

function chunks(bytes: Uint8ClampedArray): number[][] {
  return Array.from({ length: bytes.length / 4 }, (_, i) => [...bytes.slice(4 * i, 4 * i + 4)]);
}
