/** The folder for a stick, as a zip. */

import { portablePlan } from '../../../src/packages/portable.ts';
import { zip } from '../../../src/packages/zip.ts';
import { writePackage } from '../folder.ts';
import { type Form, readFrom } from '../form.ts';

export const portable: Form = {
  about: 'the site in a folder for a stick, with a page that says where to begin',
  async make({ files, kit }) {
    writePackage(kit.portable.name, await zip(portablePlan(kit, readFrom(files))));
  },
};
