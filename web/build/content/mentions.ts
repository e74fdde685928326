/** Which facts and words a text of the lessons mentions, found in its source. */

import { readdirSync } from 'node:fs';
import { readSource } from './source.ts';

/** `{{fact:id}}` in a text, `{ fact: id }` as an answer. */
const fact = /\bfact:\s*([a-z0-9-]+)/g;

/** `[[term]]`, `[[shown|term]]`, and the `term="…"` of a key concept. */
const term = /\[\[(?:[^[\]|\n]+\|)?([^[\]|\n]+)\]\]|\bterm="([^"]+)"/g;

export const factsIn = (text: string): string[] => [...text.matchAll(fact)].map(([, id = '']) => id);

export const termsIn = (text: string): string[] =>
  [...text.matchAll(term)].map(([, linked, boxed]) => (linked ?? boxed ?? '').trim());

/** Texts in the folders of lessons/, such as those of the lessons, by file. */
export function readTexts(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/.*\.(md|yaml)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readSource(folder + file).text }));
}
