/** The site as it lies in `dist/site`, for forms that are made of its files alone. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decoded, KIT } from '../../src/packages/kit.ts';
import { paths } from '../paths.ts';
import type { Made } from './form.ts';

/** Behind a target: the site is not built anew. */
export const AS_BUILT = '--as-built';

export function siteAsBuilt(): Made {
  if (!existsSync(`${paths.site}${KIT}`)) throw new Error(`${AS_BUILT}: dist/site is empty. Run ./scripts/build`);
  const entries = readdirSync(paths.site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => relative(paths.site, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = new Map(names.sort().map((name) => [name, readFileSync(`${paths.site}${name}`)]));
  return { files, sites: [], kit: JSON.parse(decoded(files.get(KIT) ?? new Uint8Array())) };
}
