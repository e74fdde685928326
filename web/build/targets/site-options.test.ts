import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { readOptions } from './site-options.ts';

test('without options the site is built in the languages of the course', () => {
  expect(readOptions([], ['en'])).toEqual({
    languages: ['en'],
    into: paths.site,
    address: undefined,
  });
});

test('other languages never go where the site is, unless that is asked for', () => {
  expect(readOptions(['--languages', 'en,xx-long'], ['en'])).toEqual({
    languages: ['en', 'xx-long'],
    into: paths.languages,
    address: undefined,
  });
  expect(readOptions(['--languages', 'en', '--into', 'build/trial'], ['en']).into).toBe(`${paths.root}build/trial`);
});

test('an address ends in a slash, so that paths can follow it', () => {
  const read = (address: string) => readOptions(['--address', address], ['en']).address;
  expect(read('https://example.org/course')).toBe('https://example.org/course/');
  expect(read('https://example.org')).toBe('https://example.org/');
});

test.each([
  [['--language', 'en'], 'option was "--language"; allowed: --languages, --into, --address'],
  [['--languages'], '--languages had no value; allowed: --languages en,xx-long'],
  [['--address', 'example.org'], '--address was "example.org"; allowed: https://example.org/nonlinear/'],
  [['--address', 'https://example.org/?a'], '--address was "https://example.org/?a"; allowed'],
])('%j is refused', (given, message) => {
  expect(() => readOptions(given, ['en'])).toThrow(message);
});
