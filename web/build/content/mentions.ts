/** Which facts and words a text of the lessons mentions, found in its source: what nobody mentions can go. */

import { readdirSync } from 'node:fs';
import type { Facts } from './facts.ts';
import type { Glossary } from './glossary.ts';
import type { Problems } from './problems.ts';
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
    .filter((file) => /\/.*\.(md|yaml)$|^misconceptions\.yaml$/.test(file))
    .sort()
    .map((file) => ({ file, text: readSource(folder + file).text }));
}

export function checkMentions(
  { facts, glossary }: { facts: Facts; glossary: Glossary },
  texts: readonly { file: string; text: string }[],
  problems: Problems,
): void {
  const stated = new Set(texts.flatMap(({ text }) => factsIn(text)));
  for (const { id, place } of facts.values())
    if (!stated.has(id)) problems.add(place, `fact "${id}" is stated nowhere; allowed: facts that a text states`);
  // Definitions mention each other. That alone brings no reader to them.
  const lessons = texts.filter(({ file }) => !file.startsWith('glossary/'));
  const linked = new Set(lessons.flatMap(({ text }) => termsIn(text)).map((word) => word.toLowerCase()));
  for (const { id, term, also, place } of glossary.terms)
    if (![id, term, ...also].some((word) => linked.has(word.toLowerCase())))
      problems.add(place, `term "${term}" is linked nowhere; allowed: words that a text links as [[${term}]]`);
}
