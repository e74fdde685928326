/** `lessons/glossary/<lang>.yaml`: the words of the course. A page links them as `[[term]]` or `[[shown|term]]`. */

import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { layOver, type Shape } from './overlay.ts';
import type { Place, Problems } from './problems.ts';
import { readSource } from './source.ts';
import type { Translation } from './translation.ts';
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

/** Where the texts of a glossary are. */
const shape: Shape = { each: { term: 'text', definition: 'text', also: 'words' } };

export interface Term {
  id: string;
  term: string;
  definition: string;
  also: string[];
  see: string[];
  place: Place;
  /** What the English course calls it, for texts that are not translated yet. */
  english?: readonly string[];
  /** True where another language has no definition of it yet. */
  untranslated?: boolean;
}

export class Glossary {
  readonly terms: readonly Term[];
  readonly #byWord = new Map<string, Term>();

  /** `tag` of the language by whose alphabet they are ordered. */
  constructor(terms: readonly Term[], tag = 'en') {
    this.terms = [...terms].sort((a, b) => a.term.localeCompare(b.term, tag));
    for (const term of terms) for (const word of term.english ?? []) this.#byWord.set(word.toLowerCase(), term);
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

/** `folder` of the glossaries. */
export function readGlossary(folder: string, translation: Translation, problems: Problems): Glossary {
  const source = readSource(`${folder}en.yaml`);
  const read = readYaml(source, glossarySchema, problems);
  const english = Object.fromEntries(
    Object.entries(read?.value ?? {}).map(([key, entry]) => [key, { ...entry, term: entry.term ?? key }]),
  );
  const { language } = translation;
  const laid = layOver(english, shape, `${folder}${language.id}.yaml`, 'glossary', translation, problems);
  const entries = Object.entries(laid.value).map(([key, entry]): Term => {
    const here = laid.placeOf([key, 'definition']) ?? read?.placeOf([key, 'definition']);
    return {
      ...entry,
      id: key.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      place: here ?? { file: source.file, line: 1, column: 1 },
      english: [key, english[key]?.term ?? key, ...(english[key]?.also ?? [])],
      untranslated: translation.coverage !== undefined && !laid.has([key, 'definition']),
    };
  });
  const glossary = new Glossary(entries, language.format);
  for (const entry of entries) for (const word of entry.see) glossary.find(word, entry.place, problems);
  return glossary;
}
