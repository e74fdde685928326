import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { readOptions } from './site-options.ts';

test('without options the site is built in the languages of the course', () => {
  expect(readOptions([], ['en'])).toEqual({ languages: ['en'], into: paths.site });
});

test('other languages never go where the site is, unless that is asked for', () => {
  expect(readOptions(['--languages', 'en,xx-long'], ['en'])).toEqual({
    languages: ['en', 'xx-long'],
    into: paths.languages,
  });
  expect(readOptions(['--languages', 'en', '--into', 'build/trial'], ['en']).into).toBe(`${paths.root}build/trial`);
});

test.each([
  [['--language', 'en'], 'option was "--language"; allowed: --languages, --into'],
  [['--languages'], '--languages had no value; allowed: --languages en,xx-long'],
])('%j is refused', (given, message) => {
  expect(() => readOptions(given, ['en'])).toThrow(message);
});
