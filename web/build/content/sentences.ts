/** Sentences, words and how hard they are to read: counted as schools count, which is roughly. */

import type { Prose } from './outline.ts';
import type { Problems } from './problems.ts';

/** Words in a sentence; beyond, nobody remembers how it began. */
const LONGEST = 45;

/** What ends a sentence: a stop, with quotation marks or brackets behind it. Not the stop after an initial. */
const end = /(?<!\b\p{Lu})[.!?…]["'”’)\]]*(?=\s|$)/gu;

export function sentencesOf(text: string): string[] {
  return text
    .replace(end, '$&\n')
    .split('\n')
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** What stands between spaces and has a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Groups of vowels, without an e that is not heard. Numbers count as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?<![aeiouyl])es?$|(?<=[aeiouy]l)es?$|(?<![td])ed$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

export interface Reading {
  words: number;
  sentences: number;
  /** Words in a sentence, on average and at most. */
  mean: number;
  longest: number;
  /** Flesch and Kincaid's grade: years at an American school after which the text should be easy. */
  grade: number;
}

export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const longest = Math.max(0, ...sentences.map(({ length }) => length));
  if (words.length === 0) return { words: 0, sentences: 0, mean: 0, longest, grade: 0 };
  const mean = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * mean + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: sentences.length, mean, longest, grade };
}

export function checkSentences(prose: readonly Prose[], problems: Problems): void {
  for (const { text, place } of prose)
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      if (words.length > LONGEST)
        problems.add(
          place,
          `sentence "${words.slice(0, 5).join(' ')} …" had ${words.length} words; allowed: ${LONGEST} at most`,
        );
    }
}
