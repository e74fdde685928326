/**
 * What expressions came to, kept from build to build: some of them train hundreds of networks. Forgotten as soon as the
 * module of facts or a file that it reads has changed. The tests do not use this; they compute everything anew.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Evaluate } from './content/facts.ts';
import { lessonFiles, startFacts } from './core.ts';
import { paths } from './paths.ts';

interface Memory {
  of: string;
  values: Record<string, number>;
}

function read(): Memory | undefined {
  return existsSync(paths.factMemory) ? (JSON.parse(readFileSync(paths.factMemory, 'utf8')) as Memory) : undefined;
}

/** The evaluator, and what writes down all it was asked this time. */
export async function rememberedFacts(): Promise<{ evaluate: Evaluate; keep(): void }> {
  const hash = createHash('sha256').update(readFileSync(`${paths.modules}simd128/facts.wasm`));
  for (const { name, bytes } of lessonFiles()) hash.update(name).update(bytes);
  const of = hash.digest('hex');
  const memory = read();
  const known = memory?.of === of ? memory.values : {};
  const asked: Record<string, number> = {};
  const { evaluateFact } = await startFacts();
  return {
    evaluate(expression) {
      const answer = expression in known ? { value: known[expression] } : evaluateFact(expression);
      if (answer.value !== undefined) asked[expression] = answer.value;
      return answer;
    },
    keep() {
      mkdirSync(dirname(paths.factMemory), { recursive: true });
      writeFileSync(paths.factMemory, JSON.stringify({ of, values: asked } satisfies Memory));
    },
  };
}
