/** `lessons/sources.yaml`: the papers and books that the course cites, each once. Titles stand as they are, in any language. */

import { z } from 'zod';
import type { Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

const workSchema = z.strictObject({
  /** "LeCun, Bottou, Orr and Müller", or the first one "and others". */
  authors: z.string().trim().min(1),
  title: z.string().trim().min(1),
  /** Not there for what has no year, such as lecture notes that change. */
  year: z.int().min(1500).max(2100).optional(),
});

export const sourcesSchema = z.array(workSchema);

export type Work = z.output<typeof workSchema>;

/** In the order of the authors, then of the years. */
export function readSources(source: Source, problems: Problems): Work[] {
  const read = readYaml(source, sourcesSchema, problems);
  if (!read) return [];
  const titles = read.value.map(({ title }) => title.toLowerCase());
  titles.forEach((title, index) => {
    if (titles.indexOf(title) < index)
      problems.add(read.placeOf([index]), `title was "${read.value[index]?.title}" a second time; allowed: once`);
  });
  return [...read.value].sort(
    (a, b) => a.authors.localeCompare(b.authors, 'en') || (a.year ?? 0) - (b.year ?? 0) || (a.title < b.title ? -1 : 1),
  );
}
