/** A form of the course besides the site: files for other programs, made of the site's. */

import type { Misconception } from '../content/misconceptions.ts';
import type { Site } from '../pages/site.ts';
import type { Spoken } from '../words/words.ts';

export interface Made {
  /** By their paths from the site's root. */
  files: ReadonlyMap<string, Uint8Array>;
  /** In each language of the site. */
  sites: readonly { spoken: Spoken; site: Site }[];
  misconceptions: readonly Misconception[];
}

export interface Form {
  /** A sentence for whoever asks what can be built. */
  about: string;
  /** Writes it with `writePackage`. `address` is where the course stands in the web, if somebody has said so. */
  make(made: Made, address: string | undefined): Promise<void> | void;
}

/** The language that a form speaks: the first of the course. */
export function firstOf({ sites }: Made): Made['sites'][number] {
  const [first] = sites;
  if (!first) throw new Error('unreachable: a site has a language');
  return first;
}
