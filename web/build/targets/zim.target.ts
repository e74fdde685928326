/** `dist/packages/nonlinear.zim`: the whole site with its sound for Kiwix, for places without internet. */

import { readFileSync } from 'node:fs';
import { writeZim } from '../forms/zim/zim.ts';
import { paths } from '../paths.ts';
import { makeSite } from './site.target.ts';

/** ZIM names languages by three letters; those of the course have two. */
const LONG_NAMES: Record<string, string> = { en: 'eng' };

export async function build(given: readonly string[] = []): Promise<void> {
  const { files, sites } = await makeSite(given);
  const [first] = sites;
  if (!first) throw new Error('unreachable: a site has a language');
  const { title, tagline } = first.site.course;
  const language = LONG_NAMES[first.site.spoken.id];
  if (language === undefined)
    throw new Error(`language was "${first.site.spoken.id}"; allowed: ${Object.keys(LONG_NAMES).join(', ')}`);
  const illustration = readFileSync(`${paths.source}icons/mark-48.png`);
  const name = title.toLowerCase();
  const about = { language, title, description: tagline, creator: title, name, illustration };
  writeZim(files, about, `${paths.packages}${name}.zim`);
  console.log(`dist/packages/${name}.zim`);
}
