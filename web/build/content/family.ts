/** `lessons/family/<lang>.yaml`: of each activation who uses it, and when to take another one. */

import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

/** Inline Markdown, one or two sentences each. */
const entrySchema = z.strictObject({ used_by: z.string().trim().min(1), not_for: z.string().trim().min(1) });

export const familySchema = z.record(z.string().min(1), entrySchema);

export interface FamilyEntry extends z.output<typeof entrySchema> {
  place: Place;
}

/** By id of the activation. */
export type Family = ReadonlyMap<string, FamilyEntry>;

export function readFamily(source: Source, activations: readonly string[], problems: Problems): Family {
  const read = readYaml(source, familySchema, problems);
  if (!read) return new Map();
  const entries = Object.entries(read.value).map(
    ([id, entry]) => [id, { ...entry, place: read.placeOf([id]) }] as const,
  );
  for (const [id, { place }] of entries)
    if (!activations.includes(id))
      problems.add(place, `entry was "${id}"; allowed: an activation id.${didYouMean(id, activations)}`);
  const missing = activations.filter((id) => !(id in read.value));
  if (missing.length > 0)
    problems.addFile(source.file, `has no entry for ${missing.join(', ')}; allowed: one for each activation`);
  return new Map(entries);
}
