/** The course as a Common Cartridge 1.1. */

import { cartridgePlan } from '../../../src/packages/cartridge.ts';
import { zip } from '../../../src/packages/zip.ts';
import { writePackage } from '../folder.ts';
import { type Form, firstOf } from '../form.ts';
import { cartridgeFiles } from './contents.ts';

export const cartridge: Form = {
  about: 'summaries and quizzes as a Common Cartridge 1.1; with --address, links to all lessons',
  async make(made, address) {
    const { kit } = made;
    const plan = address === undefined ? cartridgeFiles(firstOf(made).site, undefined) : cartridgePlan(kit, address);
    writePackage(kit.cartridge.name, await zip(plan));
    if (address === undefined) console.log('  without links to lessons: say --address and where the course stands');
  },
};
