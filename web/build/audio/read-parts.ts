/** All parts of `lessons/audio/`, in the order of its `parts.yaml`. */

import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Facts } from '../content/facts.ts';
import { didYouMean } from '../content/nearest.ts';
import type { Problems } from '../content/problems.ts';
import { readSource } from '../content/source.ts';
import { readYaml } from '../content/yaml.ts';
import { readMade } from './made.ts';
import type { Part, Parts } from './part.ts';
import { readPart } from './read-part.ts';
import type { Say } from './wording.ts';

const line = z.string().trim().min(1);
export const partsSchema = z.strictObject({ talks: z.array(line), chapters: z.array(line) });
export const saySchema = z.record(z.string().regex(/^[A-Za-z]+$/), z.string().regex(/^[A-Za-z' -]+$/));

/** `folder` ends in a slash; a course without it has nothing to listen to. */
export function readParts(folder: string, facts: Facts, problems: Problems): Parts {
  const parts = new Map<string, Part>();
  if (!existsSync(folder)) return parts;
  const list = readYaml(readSource(`${folder}parts.yaml`), partsSchema, problems);
  const say: Say = new Map(Object.entries(readYaml(readSource(`${folder}say.yaml`), saySchema, problems)?.value ?? {}));
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));
  for (const [key, kind] of [
    ['talks', 'talk'],
    ['chapters', 'chapter'],
  ] as const)
    for (const [index, id] of (list?.value[key] ?? []).entries()) {
      const place = list?.placeOf([key, index]) ?? { file: folder, line: 1, column: 1 };
      const path = `${folder}${id}/en.md`;
      if (!existsSync(path)) {
        problems.add(
          place,
          `part was "${id}"; allowed: a folder of lessons/audio with an en.md.${didYouMean(id, folders)}`,
        );
        continue;
      }
      const part = readPart(id, readSource(path), facts, say, problems);
      if (!part) continue;
      if (part.front.kind !== kind)
        problems.addFile(
          part.source.file,
          `kind was "${part.front.kind}"; allowed: "${kind}", as it stands under ${key}`,
        );
      parts.set(id, { ...part, made: readMade(folder, part) });
    }
  for (const name of list ? folders : [])
    if (!parts.has(name) && !problems.count)
      problems.addFile(`lessons/audio/${name}`, 'is not in parts.yaml; allowed: an entry under talks or chapters');
  return parts;
}
