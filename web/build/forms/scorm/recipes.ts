/** What packages for learning platforms have beside the files of the site: of the course and of each unit, in both standards. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Standard } from '../../../src/lms/course.ts';
import { PASSING } from '../../../src/lms/standing.ts';
import type { Kit, ScormRecipe, Texts } from '../../../src/packages/kit.ts';
import { staysOnSite } from '../../../src/packages/left-out.ts';
import type { Misconception } from '../../content/misconceptions.ts';
import { lessonPath, type Site } from '../../pages/site.ts';
import { paths } from '../../paths.ts';
import { bundle } from '../../targets/scripts.ts';
import { speaks } from '../../words/script-words.ts';
import type { Spoken } from '../../words/words.ts';
import { countedIn, type Scope, scopesOf, wholeCourse } from './course.ts';
import { launchPage, launchStyles } from './launch-page.ts';

interface Source {
  site: Site;
  spoken: Spoken;
  misconceptions: readonly Misconception[];
  /** All of the site. */
  files: readonly string[];
}

const standards: { standard: Standard; stem: string }[] = [
  { standard: '1.2', stem: 'scorm12' },
  { standard: '2004', stem: 'scorm2004' },
];

export async function scormRecipes({ site, spoken, misconceptions, files }: Source): Promise<Kit['scorm']> {
  const pages = files.filter((path) => path.endsWith('.html') && !staysOnSite(path));
  const script = async (name: string): Promise<string> =>
    (await bundle(`${paths.source}lms/${name}.ts`, [speaks(spoken)])).code;
  return {
    common: {
      'lms/launch.css': launchStyles,
      'lms/launch.js': await script('launch'),
      'lms/page.js': await script('page'),
      'lms/course.js': `NonlinearCourse=${JSON.stringify({ ...wholeCourse(site, misconceptions), pages })}\n`,
    },
    schemas: { '1.2': schemas('1.2'), '2004': schemas('2004') },
    packages: standards.flatMap(({ standard, stem }) =>
      scopesOf(site).map((scope) => recipe(site, scope, standard, stem)),
    ),
  };
}

function recipe(site: Site, { unit, title, units }: Scope, standard: Standard, stem: string): ScormRecipe {
  const counted = countedIn(site, units);
  const first = counted.lessons[0];
  const start = unit === '' || !first ? 'index.html' : lessonPath(site, first);
  const own = { standard, start, ...counted };
  return {
    id: [site.course.title.toLowerCase(), stem, ...(unit === '' ? [] : [`unit-${unit}`])].join('-'),
    standard,
    unit,
    title,
    data: `passing=${Math.round(100 * PASSING)}`,
    own: {
      'launch.html': launchPage(site, title, first ? lessonPath(site, first) : start),
      'lms/package.js': `Object.assign(NonlinearCourse,${JSON.stringify(own)})\n`,
    },
  };
}

function schemas(standard: Standard): Texts {
  const folder = `${paths.web}build/forms/scorm/schemas/${standard}/`;
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
}
