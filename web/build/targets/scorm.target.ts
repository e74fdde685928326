/** `dist/packages/nonlinear-scorm12.zip` and its like: the course and each unit for learning platforms, in both standards. */

import { withoutSound, writePackage } from '../forms/folder.ts';
import { scormPackages } from '../forms/scorm/packages.ts';
import { zip } from '../forms/zip.ts';
import { paths } from '../paths.ts';
import { speaks } from '../words/script-words.ts';
import { speak } from '../words/words.ts';
import { bundle } from './scripts.ts';
import { makeSite } from './site.target.ts';

export async function build(given: readonly string[] = []): Promise<void> {
  const { files, sites, misconceptions } = await makeSite(given);
  const [first] = sites;
  if (!first) throw new Error('unreachable: a site has a language');
  const scripts = new Map<string, string>();
  for (const name of ['launch', 'page']) {
    const { code } = await bundle(`${paths.source}lms/${name}.ts`, [speaks(first.spoken)]);
    scripts.set(`${name}.js`, code);
  }
  speak(first.spoken);
  const packages = scormPackages({ files: withoutSound(files), site: first.site, misconceptions, scripts });
  for (const [name, held] of packages) writePackage(name, zip(held));
}
