import { expect, test } from 'vitest';
import { numberWords } from './number-words.ts';

test.each([
  ['0', 'zero'],
  ['0.25', 'zero point two five'],
  ['0,25', 'zero point two five'],
  ['−1.10', 'minus one point one zero'],
  ['38', 'thirty eight'],
  ['397', 'three hundred and ninety seven'],
  ['2000', 'two thousand'],
  ['4096', 'four thousand and ninety six'],
  ['18720', 'eighteen thousand seven hundred and twenty'],
  ['9.5 × 10⁻⁷', 'nine point five times ten to the minus seven'],
  ['1.2 × 10¹²', 'one point two times ten to the twelve'],
])('%s is said "%s"', (text, words) => {
  expect(numberWords(text)).toBe(words);
});

test('what is no number is refused by name', () => {
  expect(() => numberWords('about 3')).toThrow('text was "about 3"');
  expect(() => numberWords('1000000')).toThrow('allowed: below a million');
});
