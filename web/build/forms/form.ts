/** A form of the course besides the site: files for other programs, made of the site's. */

import type { Kit, Read } from '../../src/packages/kit.ts';
import type { Files } from '../check/check-site.ts';
import type { Site } from '../pages/site.ts';
import type { Spoken } from '../words/words.ts';

export interface Made {
  /** By their paths from the site's root. */
  files: Files;
  /** In each language of the site; none where the site was built before. */
  sites: readonly { spoken: Spoken; site: Site }[];
  kit: Kit;
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
  if (!first)
    throw new Error('this form needs more than the files of dist/site; allowed: a build of it without --as-built');
  return first;
}

/** What packages are made from, without asking a server. */
export const readFrom =
  (files: Files): Read =>
  async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`file was "${path}"; allowed: a file of the site`);
    return bytes;
  };
