/** The files of the site, for the forms that are made of them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../check/check-site.ts';
import { paths } from '../paths.ts';
import { build } from '../targets/site.target.ts';

const AS_BUILT = '--as-built';

/** Builds the site first, unless `--as-built` stands behind the target: then `dist/site` is taken as it is. */
export async function siteFiles(given: readonly string[]): Promise<Files> {
  const unknown = given.find((option) => option !== AS_BUILT);
  if (unknown !== undefined) throw new Error(`option was "${unknown}"; allowed: ${AS_BUILT}`);
  if (given.length === 0) await build();
  else if (!existsSync(`${paths.site}index.html`))
    throw new Error(`${AS_BUILT}: dist/site is empty. Run ./scripts/build`);
  const entries = readdirSync(paths.site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => relative(paths.site, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(names.sort().map((name) => [name, readFileSync(`${paths.site}${name}`)]));
}
