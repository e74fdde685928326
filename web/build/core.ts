/** The core, started in node: static pictures, tables and facts come from the very code that later runs in the page. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MainModule } from '#core';
import type { BuildName } from '../src/core/protocol.ts';
import { paths } from './paths.ts';

export type Core = MainModule;

export async function startCore(build: BuildName = 'simd128'): Promise<Core> {
  const glue = `${paths.modules}${build}/core.js`;
  if (!existsSync(glue)) throw new Error(`${glue} is missing. Build it first: ./scripts/build site`);
  const createCore = createRequire(import.meta.url)(glue) as (options: object) => Promise<Core>;
  return createCore({ wasmBinary: readFileSync(`${paths.modules}${build}/core.wasm`) });
}
