import { expect, test } from 'vitest';
import { reachOf, signedPixels } from './signed-picture.ts';

const colours = { a: [0, 0, 200], middle: [250, 250, 250], b: [200, 100, 0] } as const;
const pixel = (value: number, reach: number) => [...signedPixels([value], reach, colours)];

test('nothing is the middle, and each sign has its own colour, in full at its reach and beyond', () => {
  expect(pixel(0, 2)).toEqual([250, 250, 250, 255]);
  expect(pixel(-2, 2)).toEqual([0, 0, 200, 255]);
  expect(pixel(2, 2)).toEqual([200, 100, 0, 255]);
  expect(pixel(9, 2)).toEqual(pixel(2, 2));
  expect(pixel(1, 2)).toEqual([225, 175, 125, 255]);
});

test('a picture of zeros alone is plain', () => {
  expect(pixel(0, reachOf([0, 0]))).toEqual([250, 250, 250, 255]);
  expect(reachOf([1, -3, 2])).toBe(3);
});
