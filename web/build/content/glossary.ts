/** `lessons/glossary/<lang>.yaml`: the words of the course. A page links them as `[[term]]` or `[[shown|term]]`. */

import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

const entrySchema = z.strictObject({
  /** As a headline of the glossary shows it; the id with spaces where absent. */
  term: z.string().min(1).optional(),
  /** Inline Markdown: one or two sentences. */
  definition: z.string().min(1),
  /** Other words for it, such as a plural or a synonym. */
  also: z.array(z.string().min(1)).default([]),
  /** Ids of neighbours worth reading. */
  see: z.array(z.string().min(1)).default([]),
});

export const glossarySchema = z.record(z.string().min(1), entrySchema);

export interface Term {
  id: string;
  term: string;
  definition: string;
  also: string[];
  see: string[];
  place: Place;
}

export class Glossary {
  readonly terms: readonly Term[];
  readonly #byWord = new Map<string, Term>();

  constructor(terms: readonly Term[]) {
    this.terms = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en'));
    for (const term of terms)
      for (const word of [term.id, term.term, ...term.also]) this.#byWord.set(word.toLowerCase(), term);
  }

  find(word: string, place: Place, problems: Problems): Term | undefined {
    const known = this.#byWord.get(word.toLowerCase());
    if (known) return known;
    problems.add(place, `term was "${word}"; allowed: a term of the glossary.${didYouMean(word, this.#byWord.keys())}`);
    return undefined;
  }
}

export function readGlossary(source: Source, problems: Problems): Glossary {
  const read = readYaml(source, glossarySchema, problems);
  const entries = Object.entries(read?.value ?? {}).map(([key, entry]) => ({
    id: key.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    ...entry,
    term: entry.term ?? key,
    place: read?.placeOf([key, 'definition']) ?? { file: source.file, line: 1, column: 1 },
  }));
  const glossary = new Glossary(entries);
  for (const entry of entries) for (const word of entry.see) glossary.find(word, entry.place, problems);
  return glossary;
}
