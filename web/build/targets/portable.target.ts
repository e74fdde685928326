/** `dist/packages/nonlinear-portable.zip`: the folder for a stick. `--as-built` makes it of the site that is there. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { portable } from '../forms/portable/portable.ts';
import { siteFiles } from '../forms/site-files.ts';
import { zip } from '../forms/zip.ts';
import { paths } from '../paths.ts';

export async function build(given: readonly string[] = []): Promise<void> {
  const files = portable(await siteFiles(given));
  const zipped = zip(files);
  mkdirSync(paths.packages, { recursive: true });
  writeFileSync(`${paths.packages}nonlinear-portable.zip`, zipped);
  console.log(`dist/packages/nonlinear-portable.zip: ${files.size} files, ${(zipped.length / 1e6).toFixed(1)} MB`);
}
