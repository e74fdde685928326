import { expect, test } from 'vitest';
import { wordErrors } from './recogniser.ts';

const known = new Set(['the', 'slope', 'is', 'one', 'of']);

test.each([
  ['The slope is one.', 'the slope is one', 0],
  ['The slope is one.', 'the slope is won', 1],
  ['The slope is one.', 'slope is one', 1],
  ['The slope is one.', 'the slope of is one', 1],
  ['The slope is one.', '', 4],
])('"%s" heard as "%s" has %i errors', (spoken, heard, errors) => {
  expect(wordErrors(spoken, heard, known)).toEqual({ errors, words: 4 });
});

test('a word that the recogniser cannot know may be heard as anything', () => {
  expect(wordErrors('The sigmoid is one.', 'the sick is one', known).errors).toBe(0);
});
