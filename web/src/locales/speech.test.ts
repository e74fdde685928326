import { afterEach, expect, test } from 'vitest';
import { fill, speaker } from './fill.ts';
import { count, fixed, num, parseNumber, withSigns } from './num.ts';
import { list, speakIn } from './speech.ts';

afterEach(() => speakIn('en-GB'));

const cards = { one: '{count} card', other: '{count} cards' };

test('of several forms of a phrase, the number takes its own', () => {
  expect([0, 1, 2].map((count) => fill(cards, { count }))).toEqual(['0 cards', '1 card', '2 cards']);
  const polish = { one: '{count} karta', few: '{count} karty', many: '{count} kart', other: '{count} karty' };
  speakIn('pl');
  expect([1, 2, 5, 22].map((count) => fill(polish, { count }))).toEqual(['1 karta', '2 karty', '5 kart', '22 karty']);
});

test('whole numbers in a phrase keep all their digits; a hole without a value stays visible', () => {
  expect(fill('{steps} steps of {rate}, {missing}', { steps: 12345, rate: 0.1 })).toBe(
    '12,345 steps of 0.1, {missing}',
  );
});

test('numbers have the signs of the language that is spoken, and its own digits nowhere', () => {
  speakIn('de');
  expect([num(-0.25), fixed(1.5, 2), count(12345)]).toEqual(['−0,25', '1,50', '12.345']);
  speakIn('fa');
  expect(count(12345)).toMatch(/^12.345$/);
});

test('between words that run from right to left, a number keeps its sign before it, and can be typed again', () => {
  speakIn('he');
  expect([num(-4), num(4), num(6e23)]).toEqual(['\u200e−4', '4', '\u200e6 × 10²³']);
  expect(parseNumber(num(-4.5))).toBe(-4.5);
  expect(fill('{name} של', { name: 'f(x)' })).toBe('\u2068f(x)\u2069 של');
});

test('signs that an author typed stay before their numbers, too', () => {
  const typed = 'from −2 to (-3), f(−1.5), a well-known −';
  expect(withSigns(typed)).toBe(typed);
  speakIn('he');
  expect(withSigns(typed).replaceAll('\u200e', '_')).toBe('from _−2 to (_-3), f(_−1.5), a well-known _−');
});

test('lists are those of the language', () => {
  expect([list(['a']), list(['a', 'b', 'c']), list(['a', 'b'], 'unit')]).toEqual(['a', 'a, b and c', 'a, b']);
  speakIn('de');
  expect(list(['a', 'b', 'c'])).toBe('a, b und c');
});

test('strings of another language take the place of the English ones; where it has none, English stays', () => {
  const t = speaker('test', { yes: 'yes', no: 'no' });
  speakIn('de', new Map([['test', { yes: 'ja' }]]));
  expect([t('yes'), t('no')]).toEqual(['ja', 'no']);
});
