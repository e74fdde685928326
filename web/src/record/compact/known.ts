/** The keys of progress that a course knows: the build makes the list, and a code names each key by a number of few bits. */

import { seal } from '../seal.ts';

export interface Known {
  /** "03-relu/dead-unit": among how many variants the question draws its numbers; 0 for most. */
  questions: Readonly<Record<string, number>>;
  /** "03-relu/guess/before". */
  guesses: readonly string[];
  /** Ids of flashcards. */
  cards: readonly string[];
  /** Folders of lessons. */
  lessons: readonly string[];
  /** What there is to listen to. */
  talks: readonly string[];
}

/** Never changed: codes of older courses are read by it. A key that is renamed is found again once in many thousand times. */
export const NAME_BITS = 20;

const names = new Map<string, number>();

/** The number of a key, by which it is known in every version of the course. */
export function shortName(key: string): number {
  const name = names.get(key) ?? Number.parseInt(seal(key).slice(0, NAME_BITS / 4), 16);
  names.set(key, name);
  return name;
}

/** Keys by their numbers. */
export function byShortName(keys: readonly string[]): Map<number, string> {
  return new Map(keys.map((key) => [shortName(key), key]));
}

/** Keys of one kind that have one number: a code could not tell them apart. The build refuses them. */
export function alike(keys: readonly string[]): [string, string][] {
  const found = byShortName(keys);
  return keys.flatMap((key): [string, string][] => {
    const other = found.get(shortName(key)) ?? key;
    return other === key ? [] : [[key, other]];
  });
}
