/** Questions to the index of the course, and what of an answer is shown. */

import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { askOptions, type Entry, indexOptions, misspelt, type Stored } from './index-options.ts';

export type Ask = (words: string) => Answer[];

export interface Answer extends Stored {
  /** Words of the index that met the question. */
  terms: string[];
}

export function openIndex(index: AsPlainObject): Ask {
  const search = MiniSearch.loadJS<Entry>(index, indexOptions);
  return (words) => {
    for (const options of questions) {
      const found = search.search(words, options);
      if (found.length > 0) return found.map((each) => each as unknown as Answer);
    }
    return [];
  };
}

/** From strict to lenient: all words as they are, or only begun; all, but misspelt; some of them. */
const questions: SearchOptions[] = [
  { ...askOptions, combineWith: 'AND' },
  { ...askOptions, ...misspelt, combineWith: 'AND' },
  { ...askOptions, ...misspelt },
];

export interface Piece {
  text: string;
  /** It is a word that was asked for. */
  found: boolean;
}

const BEFORE = 50;
const LENGTH = 150;

/** Some words of the text, from where most of these terms stand together, cut into what was found and what was not. */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
  const known = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|') || '(?!)'})[\\p{L}\\p{N}]*`, 'giu');
  const matches = [...text.matchAll(pattern)].map((match) => ({ at: match.index, word: match[0] }));
  const start = startOf(text, fullest(matches));
  const end = start + LENGTH < text.length ? text.lastIndexOf(' ', start + LENGTH) : text.length;

  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', found: false }];
  let at = start;
  for (const match of matches.filter((each) => each.at >= start && each.at + each.word.length <= end)) {
    pieces.push({ text: text.slice(at, match.at), found: false }, { text: match.word, found: true });
    at = match.at + match.word.length;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

interface Match {
  at: number;
  word: string;
}

/** The match that has most different words close behind it; the first of several. */
function fullest(matches: readonly Match[]): number {
  let best = { at: 0, words: 0 };
  for (const { at } of matches) {
    const near = matches.filter((other) => other.at >= at && other.at < at + LENGTH - BEFORE);
    const words = new Set(near.map(({ word }) => word.toLowerCase())).size;
    if (words > best.words) best = { at, words };
  }
  return best.at;
}

/** A little before `at`, at the beginning of a word. */
function startOf(text: string, at: number): number {
  return at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
}
