/** The core in node, from the very build that the pages carry: what a page shows is compared with what it says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MainModule as Core } from '#core';
import type { MainModule as Facts } from '#facts';
import type { MainModule as Networks } from '#networks';

const folder = join(__dirname, '../../../build/wasm/modules/simd128');
const starting = new Map<string, Promise<unknown>>();

function start<M>(module: string): Promise<M> {
  const create = createRequire(__filename)(join(folder, `${module}.js`));
  const started = starting.get(module) ?? create({ wasmBinary: readFileSync(join(folder, `${module}.wasm`)) });
  starting.set(module, started);
  return started;
}

export const core = () => start<Core>('core');
/** What writes networks: its one build lies in a folder of its own. */
export const networks = () => start<Networks>('../networks/networks');
/** What computed the numbers that lessons state. */
export const facts = () => start<Facts>('facts');

/** The definition in double precision. */
export async function at(
  fn: string,
  x: number,
  parameters?: Record<string, number>,
): Promise<{ value: number; slope: number }> {
  const { value, error } = (await core()).at(fn, x, parameters);
  if (!value) throw new Error(error?.message);
  return value;
}
