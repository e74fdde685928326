/** Modules of the core, started in node: static pictures, tables and facts come from the very code that later runs in the page. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MainModule as Core } from '#core';
import type { MainModule as Facts } from '#facts';
import type { MainModule as Training } from '#training';
import type { BuildName } from '../src/core/protocol.ts';
import { paths } from './paths.ts';

export type { Core };

interface Modules {
  core: Core;
  training: Training;
  /** Not in pages, which show what it said. There is no relaxed build of it. */
  facts: Facts;
}

export async function startModule<M extends keyof Modules>(
  module: M,
  build: BuildName = 'simd128',
): Promise<Modules[M]> {
  const glue = `${paths.modules}${build}/${module}.js`;
  if (!existsSync(glue)) throw new Error(`${glue} is missing. Build it first: ./scripts/build site`);
  const create = createRequire(import.meta.url)(glue) as (options: object) => Promise<Modules[M]>;
  return create({ wasmBinary: readFileSync(`${paths.modules}${build}/${module}.wasm`) });
}

/** The files of lessons/data, by their names without folders. */
export function lessonFiles(): { name: string; bytes: Buffer }[] {
  const data = `${paths.lessons}data/`;
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(csv|bin)$/.test(file))
    .sort()
    .map((file) => ({ name: file.replace(/^.*\//, ''), bytes: readFileSync(data + file) }));
}

/** The module of facts, with the files that words about real data read. */
export async function startFacts(build: BuildName = 'simd128'): Promise<Facts> {
  const facts = await startModule('facts', build);
  for (const { name, bytes } of lessonFiles()) facts.addLessonFile(name, bytes);
  return facts;
}
