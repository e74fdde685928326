/** Packages for learning platforms: of the course and of each unit, in both standards. */

import { paths } from '../../paths.ts';
import { bundle } from '../../targets/scripts.ts';
import { speaks } from '../../words/script-words.ts';
import { withoutSound, withoutWorker, writePackage } from '../folder.ts';
import { type Form, firstOf } from '../form.ts';
import { zip } from '../zip.ts';
import { scormPackages } from './packages.ts';

export const scorm: Form = {
  about: 'the course and each unit for learning platforms, as SCORM 1.2 and 2004',
  async make(made) {
    const { site, spoken } = firstOf(made);
    const scripts = new Map<string, string>();
    for (const name of ['launch', 'page'])
      scripts.set(`${name}.js`, (await bundle(`${paths.source}lms/${name}.ts`, [speaks(spoken)])).code);
    const { misconceptions, files } = made;
    const packages = scormPackages({ files: withoutSound(withoutWorker(files)), site, misconceptions, scripts });
    for (const [name, held] of packages) writePackage(name, zip(held));
  },
};
