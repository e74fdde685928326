/**
 * `dist/packages/nonlinear.imscc`: summaries and quizzes as a Common Cartridge 1.1, and with `--address <where the course
 * stands>` links to all lessons.
 */

import { takeAddress } from '../forms/address.ts';
import { cartridge } from '../forms/cartridge/cartridge.ts';
import { writePackage } from '../forms/folder.ts';
import { zip } from '../forms/zip.ts';
import { speak } from '../words/words.ts';
import { makeSite } from './site.target.ts';

export async function build(given: readonly string[] = []): Promise<void> {
  const { address, rest } = takeAddress(given);
  const [first] = (await makeSite(rest)).sites;
  if (!first) throw new Error('unreachable: a site has a language');
  speak(first.spoken);
  writePackage(`${first.site.course.title.toLowerCase()}.imscc`, zip(cartridge(first.site, address)));
  if (address === undefined) console.log('  without links to lessons: say --address and where the course stands');
}
