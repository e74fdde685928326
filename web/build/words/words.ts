/** The words of the frame in another language: `locales/<lang>*.json` over the English files. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Phrases, speakIn } from '../../src/locales/speech.ts';
import type { Language } from '../content/language.ts';
import { layOver } from '../content/overlay.ts';
import type { Problems } from '../content/problems.ts';
import type { Translation } from '../content/translation.ts';
import { paths } from '../paths.ts';

/** All phrases of a language, by the part of their file's name that comes after the language: "site", or "" for `en.json`. */
export type Words = ReadonlyMap<string, Phrases>;

const locales = `${paths.source}locales/`;

/** Of a file of English words: "site" for "en.site.json". */
export function partOf(file: string): string | undefined {
  const found = /^en(\.[a-z-]+)?\.json$/.exec(file);
  return found ? (found[1] ?? '').slice(1) : undefined;
}

export function readWords(translation: Translation, problems: Problems): Map<string, Phrases> {
  const files = readdirSync(locales).sort();
  return new Map(
    files.flatMap((file): [string, Phrases][] => {
      const part = partOf(file);
      if (part === undefined) return [];
      const english = JSON.parse(readFileSync(`${locales}${file}`, 'utf8')) as Phrases;
      const path = `${locales}${file.replace(/^en/, translation.language.id)}`;
      return [[part, layOver(english, { each: 'phrase' }, path, 'frame', translation, problems).value]];
    }),
  );
}

/** A language that scripts and pages speak. */
export interface Spoken {
  language: Language;
  words: Words;
}

/** From now on, the build speaks this language. */
export function speak({ language, words }: Spoken): void {
  speakIn(language.format, words);
}
