/** Packages for learning platforms: of the course and of each unit, in both standards. */

import { scormPlan } from '../../../src/packages/scorm/scorm.ts';
import { zip } from '../../../src/packages/zip.ts';
import { writePackage } from '../folder.ts';
import { type Form, readFrom } from '../form.ts';

export const scorm: Form = {
  about: 'the course and each unit for learning platforms, as SCORM 1.2 and 2004',
  async make({ files, kit }) {
    for (const recipe of kit.scorm.packages)
      writePackage(`${recipe.id}.zip`, await zip(scormPlan(kit, recipe, readFrom(files))));
  },
};
