/** The core in node, from the very build that the pages carry: what a page shows is compared with what it says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MainModule } from '#core';

const folder = join(__dirname, '../../../build/wasm/modules/simd128');
let starting: Promise<MainModule> | undefined;

export function core(): Promise<MainModule> {
  starting ??= createRequire(__filename)(join(folder, 'core.js'))({
    wasmBinary: readFileSync(join(folder, 'core.wasm')),
  });
  return starting as Promise<MainModule>;
}

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
