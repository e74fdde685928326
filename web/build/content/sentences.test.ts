import { expect, test } from 'vitest';
import { Problems } from './problems.ts';
import { checkSentences, readingOf, sentencesOf, syllablesOf, wordsOf } from './sentences.ts';

test.each([
  ['It adds. Then it bends.', ['It adds.', 'Then it bends.']],
  ['"Is it so?" Yes! It is…', ['"Is it so?"', 'Yes!', 'It is…']],
  ['At 0.25 it stops (see W. Wolberg, O. Mangasarian).', ['At 0.25 it stops (see W. Wolberg, O. Mangasarian).']],
  ['So it begins:\n three lines\nlater', ['So it begins:', 'three lines', 'later']],
  ['… ', []],
])('%j is cut into sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('signs alone are no words', () => {
  expect(wordsOf('3 + 4 − x makes {7}')).toEqual(['3', '4', 'x', 'makes', '{7}']);
});

test.each([
  ['slope', 1],
  ['slopes', 1],
  ['table', 2],
  ['passed', 1],
  ['noted', 2],
  ['idea', 2],
  ['activation', 4],
  ['x', 1],
  ['0.25', 1],
])('%s has about %d syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('short words in short sentences are for the first years at school, and long ones are not', () => {
  const easy = readingOf(['The cat sat on the mat. It had a red hat.']);
  expect(easy).toMatchObject({ words: 11, sentences: 2, mean: 5.5, longest: 6 });
  expect(easy.grade).toBeLessThan(1);
  expect(readingOf(['Regularisation necessitates considerable additional experimentation.']).grade).toBeGreaterThan(16);
});

test('nothing to read is no reason to divide by 0', () => {
  expect(readingOf([''])).toEqual({ words: 0, sentences: 0, mean: 0, longest: 0, grade: 0 });
});

test('a sentence that goes on and on is a problem, where its paragraph stands', () => {
  const problems = new Problems();
  const place = { file: 'en.md', line: 7, column: 1 };
  const prose = (text: string) => [{ text, kind: 'sentences' as const, running: true, place }];
  checkSentences(prose(`Short. ${'and so on '.repeat(15)}.`), problems);
  expect(problems.lines()).toEqual([]);
  checkSentences(prose(`Short. ${'and so on '.repeat(15)}still.`), problems);
  expect(problems.lines()).toEqual(['en.md:7:1  sentence "and so on and so …" had 46 words; allowed: 45 at most']);
});
