/** The words of a language in place of the English ones, for the scripts of its pages. */

import type { Plugin } from 'vite';
import type { Phrases } from '../../src/locales/speech.ts';
import { partOf, type Spoken } from './words.ts';

/** Files of `locales/` that differ from language to language. */
const files = /\/locales\/(en[.\w-]*\.json|built-language\.ts)$/;

export function speaks({ language, words }: Spoken): Plugin {
  return {
    name: 'words',
    enforce: 'pre',
    load: {
      filter: { id: files },
      handler(id) {
        const file = files.exec(id)?.[1] ?? '';
        const part = partOf(file);
        if (part === undefined) return `export const builtLanguage = ${JSON.stringify(language.format)};`;
        return JSON.stringify(part === 'family' ? spokenInPages(words.get(part)) : words.get(part));
      },
    },
  };
}

/** Elements speak of names and parameters; the rest is for the build. */
function spokenInPages(family: Phrases = {}): Phrases {
  return Object.fromEntries(Object.entries(family).filter(([key]) => /^(name|meaning)\./.test(key)));
}
