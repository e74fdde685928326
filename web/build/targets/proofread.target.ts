/**
 * `node web/build/run.mjs proofread` writes down the numbers that the lessons state now, and lists those that have changed. Run
 * it once their sentences have been read again.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readFacts } from '../content/facts.ts';
import { Problems } from '../content/problems.ts';
import { proofreadOf, proofreadSchema } from '../content/proofread.ts';
import { readSource } from '../content/source.ts';
import { readYaml } from '../content/yaml.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';

const HEAD = `# Each number as it was printed when its sentences were last read: content/proofread.ts says why.
# Written by: node web/build/run.mjs proofread
`;

export async function build(): Promise<void> {
  const problems = new Problems();
  const { evaluate } = await rememberedFacts();
  const file = `${paths.lessons}facts.proofread.yaml`;
  const now = proofreadOf(readFacts(readSource(`${paths.lessons}facts.yaml`), evaluate, problems));
  const read = existsSync(file) ? readYaml(readSource(file), proofreadSchema, problems) : undefined;
  problems.throwIfAny();
  const before = read?.value ?? {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(now)]))
    if (before[id] !== now[id]) console.log(`${id}: ${before[id] ?? 'not there'} → ${now[id] ?? 'not there'}`);
  writeFileSync(file, HEAD + stringify(now, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
}
