/**
 * `lessons/facts.proofread.yaml`: each fact as it was printed when somebody last read the sentences around it. "More than
 * half" may be wrong once a number has changed, and no program sees it: so a changed number stops the build until the
 * sentences that state it have been read again.
 */

import { z } from 'zod';
import type { Facts } from './facts.ts';
import { factsIn } from './mentions.ts';
import type { Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

/** How to say that they have been read. */
const ACCEPT = 'node web/build/run.mjs proofread';

export const proofreadSchema = z.record(z.string(), z.string());

/** Numbers as pages print them, by the ids of their facts. */
export function proofreadOf(facts: Facts): Record<string, string> {
  return Object.fromEntries([...facts.values()].map(({ id, text }) => [id, text]));
}

export function checkProofread(
  facts: Facts,
  source: Source,
  texts: readonly { file: string; text: string }[],
  problems: Problems,
): void {
  const read = readYaml(source, proofreadSchema, problems);
  if (!read) return;
  const known = read.value;
  for (const { id, text, place } of facts.values()) {
    const before = known[id];
    if (before === text) continue;
    if (before === undefined) {
      problems.add(place, `fact "${id}" is new; allowed: facts that were read with their sentences. Then: ${ACCEPT}`);
      continue;
    }
    for (const sentence of sentencesWith(id, texts))
      problems.add(
        { file: `lessons/${sentence.file}`, line: sentence.line, column: 1 },
        `fact "${id}" was ${before} and is now ${text}: read “${sentence.words}” again. Then: ${ACCEPT}`,
      );
  }
  for (const id of Object.keys(known))
    if (!facts.has(id))
      problems.add(read.placeOf([id]), `fact was "${id}"; allowed: an id of lessons/facts.yaml. Mended by: ${ACCEPT}`);
}

interface Sentence {
  file: string;
  line: number;
  words: string;
}

/** Where a text states the fact, with the sentence as its author wrote it. */
function sentencesWith(id: string, texts: readonly { file: string; text: string }[]): Sentence[] {
  return texts.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      if (!factsIn(line).includes(id)) return [];
      const sentences = line.split(/(?<=[.!?])\s+/);
      const words = (sentences.find((each) => factsIn(each).includes(id)) ?? line).trim();
      return [{ file, line: index + 1, words }];
    }),
  );
}
