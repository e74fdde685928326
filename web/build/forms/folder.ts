/** Where forms go, and what each took. */

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { paths } from '../paths.ts';

export function writePackage(name: string, bytes: Uint8Array): void {
  mkdirSync(paths.packages, { recursive: true });
  writeFileSync(`${paths.packages}${name}`, bytes);
  written(name);
}

/** Says that it is there. */
export function written(name: string): void {
  const file = `${paths.packages}${name}`;
  console.log(`${relative(paths.root, file)}: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
}
