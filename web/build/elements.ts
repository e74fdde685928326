/** The course's own elements, found by folder. */

import { existsSync, readdirSync } from 'node:fs';
import { paths } from './paths.ts';

/** Each folder whose script has the folder's name is an element. */
export function elementNames(): string[] {
  const names = readdirSync(`${paths.source}elements`).sort();
  return names.filter((name) => existsSync(`${paths.source}elements/${name}/${name}.ts`));
}
