/** Where the texts of a language come from. */

import { existsSync } from 'node:fs';
import { Coverage } from './coverage.ts';
import { english, type Language } from './language.ts';
import type { Shape } from './overlay.ts';
import { readSource, type Source } from './source.ts';

export interface Translation {
  language: Language;
  /** What it has and what not; English has everything. */
  coverage: Coverage | undefined;
  /** A YAML or JSON file with texts that lie over these English ones; undefined where there is none. */
  texts(path: string, english: unknown, shape: Shape): Source | undefined;
  /** A file that stands in place of an English one: the text of a lesson, a picture. */
  document(path: string, english: Source): Source | undefined;
}

export const inEnglish: Translation = {
  language: english,
  coverage: undefined,
  texts: () => undefined,
  document: () => undefined,
};

/** From files that a translator wrote. */
export function fromDisk(language: Language): Translation {
  const read = (path: string): Source | undefined => (existsSync(path) ? readSource(path) : undefined);
  return { language, coverage: new Coverage(), texts: read, document: read };
}
