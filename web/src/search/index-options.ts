/** How the index of the course is made and asked. The build makes it, the page asks it: both read this. */

import type { Options, SearchOptions } from 'minisearch';
import { speech } from '../locales/speech.ts';
import { tSearch } from '../locales/t-search.ts';

/** A place of the course that a result leads to. */
export interface Entry {
  id: number;
  /** Heading, word or name. */
  title: string;
  /** Other names for it. */
  also: string;
  text: string;
  kind: Kind;
  /** The lesson that it is a part of; empty where the kind says enough. */
  within: string;
  /** From the site's root: "en/03-relu/index.html#two-straight-pieces-and-one-bend". */
  url: string;
}

export type Kind = 'lesson' | 'section' | 'concept' | 'word' | 'function' | 'talk';

/** What an answer carries, besides the words it was found by. */
export type Stored = Pick<Entry, 'title' | 'text' | 'kind' | 'within' | 'url'>;

const stored: (keyof Stored)[] = ['title', 'text', 'kind', 'within', 'url'];

/** Too common to tell anything, in the language that is spoken. */
function tellsNothing(word: string): boolean {
  const now = tSearch('search.empty');
  if (now !== empty.words) empty = { words: now, set: new Set(now.split(' ')) };
  return empty.set.has(word);
}

let empty = { words: '', set: new Set<string>() };

export const indexOptions: Options<Entry> = {
  fields: ['title', 'also', 'text'],
  storeFields: stored,
  processTerm: termOf,
};

/** Lower case, without accents and, in English, the s of a plural; words that tell nothing are left out. */
export function termOf(word: string): string | false {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’]s$/, '');
  if (tellsNothing(plain)) return false;
  if (!speech().tag.startsWith('en')) return plain;
  return plain.length > 3 ? plain.replace(/(?<!s)s$/, '') : plain;
}

export const askOptions: SearchOptions = {
  boost: { title: 5, also: 4 },
  // A word may be half typed.
  prefix: (term) => term.length > 1,
  weights: { prefix: 0.4, fuzzy: 0.2 },
  boostDocument: (_id, _term, entry) => (entry?.kind === 'section' ? 1 : 1.3),
};

/** Letters that may be missing, added or wrong; two that changed places are two wrong ones. */
export const misspelt: SearchOptions = { fuzzy: (term) => (term.length > 4 ? 2 : term.length > 3 ? 1 : false) };
