/** Where forms go, and what each took. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { paths } from '../paths.ts';

export function writePackage(name: string, bytes: Uint8Array): void {
  mkdirSync(paths.packages, { recursive: true });
  writeFileSync(`${paths.packages}${name}`, bytes);
  console.log(`${relative(paths.root, `${paths.packages}${name}`)}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Sound takes more room than all else, and platforms limit what may be uploaded. */
export function withoutSound(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].filter(([path]) => !path.endsWith('.mp3')));
}
