import { expect, test } from 'vitest';
import { fromLetters, toLetters } from './letters.ts';

test.each([0, 1, 2, 3, 12, 13, 14, 26, 1000, 4099])('%i bytes come back from their letters', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + (index >> 3)) & 255);
  expect([...fromLetters(toLetters(bytes)).subarray(0, length)]).toEqual([...bytes]);
});

test('what is over at the end is at most one byte', () => {
  for (let length = 0; length < 60; length++)
    expect(fromLetters(toLetters(new Uint8Array(length))).length - length).toBeLessThanOrEqual(1);
});

test('no letter means anything to HTML, and 13 bytes take 16 letters', () => {
  const letters = toLetters(Uint8Array.from({ length: 13 * 4096 }, (_, index) => (index * 193 + (index >> 8)) & 255));
  expect(letters).toHaveLength(16 * 4096);
  expect(letters).toMatch(/^[!-~]+$/);
  expect(letters).not.toMatch(/["&<]/);
});
