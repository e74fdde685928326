/** The course as a Common Cartridge 1.1. */

import { writePackage } from '../folder.ts';
import { type Form, firstOf } from '../form.ts';
import { zip } from '../zip.ts';
import { cartridgeFiles } from './contents.ts';

export const cartridge: Form = {
  about: 'summaries and quizzes as a Common Cartridge 1.1; with --address, links to all lessons',
  make(made, address) {
    const { site } = firstOf(made);
    writePackage(`${site.course.title.toLowerCase()}.imscc`, zip(cartridgeFiles(site, address)));
    if (address === undefined) console.log('  without links to lessons: say --address and where the course stands');
  },
};
