/** What packages are made from beside the files of the site (src/packages/kit.ts says why it is published). */

import { crc32 } from '../../src/packages/crc32.ts';
import { decoded, type Kit, NOWHERE } from '../../src/packages/kit.ts';
import type { Files } from '../check/check-site.ts';
import type { Misconception } from '../content/misconceptions.ts';
import type { Site } from '../pages/site.ts';
import { type Spoken, speak } from '../words/words.ts';
import { cartridgeFiles } from './cartridge/contents.ts';
import { stickPage } from './portable/stick-page.ts';
import { scormRecipes } from './scorm/recipes.ts';

interface Source {
  site: Site;
  spoken: Spoken;
  misconceptions: readonly Misconception[];
  /** All of the site. */
  files: Files;
}

export async function packageKit({ site, spoken, misconceptions, files }: Source): Promise<Kit> {
  speak(spoken);
  const course = site.course.title.toLowerCase();
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const cartridge = [...cartridgeFiles(site, NOWHERE)].map(([path, bytes]) => [path, decoded(bytes)]);
  return {
    files: sorted.map(([path, bytes]) => [path, bytes.length, crc32(bytes)]),
    scorm: await scormRecipes({ site, spoken, misconceptions, files: sorted.map(([path]) => path) }),
    cartridge: { name: `${course}.imscc`, files: Object.fromEntries(cartridge) },
    portable: { name: `${course}-portable.zip`, start: stickPage(files) },
  };
}
