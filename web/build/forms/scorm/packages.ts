/** Packages of the course and of each unit for learning platforms, in both standards, made of the files of the site. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Standard } from '../../../src/lms/course.ts';
import { PASSING } from '../../../src/lms/standing.ts';
import type { Misconception } from '../../content/misconceptions.ts';
import { lessonPath, type Site } from '../../pages/site.ts';
import { paths } from '../../paths.ts';
import { xmlFile } from '../xml.ts';
import { packagedCourse, type Scope, scopesOf } from './course.ts';
import { launchPage, launchStyles } from './launch-page.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';

type Files = ReadonlyMap<string, Uint8Array>;

interface Source {
  files: Files;
  site: Site;
  misconceptions: readonly Misconception[];
  /** `launch.js` and `page.js`. */
  scripts: ReadonlyMap<string, string>;
}

const standards: { standard: Standard; stem: string; manifest: typeof manifest12 }[] = [
  { standard: '1.2', stem: 'scorm12', manifest: manifest12 },
  { standard: '2004', stem: 'scorm2004', manifest: manifest2004 },
];

/** Files of each package by its name, as "nonlinear-scorm12-unit-relu.zip". */
export function scormPackages(source: Source): Map<string, Files> {
  const course = source.site.course.title.toLowerCase();
  const pages = withPageScript(source.files);
  return new Map(
    standards.flatMap(({ standard, stem, manifest }) =>
      scopesOf(source.site).map((scope): [string, Files] => {
        const id = [course, stem, ...(scope.name === '' ? [] : [scope.name])].join('-');
        return [`${id}.zip`, packageOf(source, pages, scope, { id, standard, manifest })];
      }),
    ),
  );
}

function packageOf(
  { site, misconceptions, scripts }: Source,
  pages: Files,
  scope: Scope,
  { id, standard, manifest }: { id: string; standard: Standard; manifest: typeof manifest12 },
): Files {
  const files = new Map(pages);
  const shown = [...pages.keys()].filter((path) => path.endsWith('.html'));
  const course = packagedCourse(site, misconceptions, scope, { standard, pages: shown });
  const put = (path: string, text: string): void => void files.set(path, Buffer.from(text));
  const [first] = course.lessons;
  put('launch.html', launchPage(site, scope.title, first ? lessonPath(site, first) : course.start));
  put('lms/launch.css', launchStyles);
  put('lms/course.js', `NonlinearCourse=${JSON.stringify(course)}\n`);
  for (const [name, code] of scripts) put(`lms/${name}`, code);
  const listed = [...files.keys()].sort();
  const data = `passing=${Math.round(100 * PASSING)}`;
  files.set('imsmanifest.xml', xmlFile(manifest({ id, title: scope.title, data, files: listed })));
  // A package has to bring the schemas along that its manifest names.
  const schemas = `${paths.web}build/forms/scorm/schemas/${standard}/`;
  for (const name of readdirSync(schemas)) files.set(name, readFileSync(`${schemas}${name}`));
  return files;
}

/** In each page, before all other scripts, the one that finds the visit in the window around it. */
function withPageScript(files: Files): Files {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.endsWith('.html')) return [path, bytes];
      const text = Buffer.from(bytes).toString('utf8');
      const toRoot = '../'.repeat(path.split('/').length - 1);
      const whole = text.replace('<script', `<script src="${toRoot}lms/page.js"></script>\n<script`);
      if (whole === text)
        throw new Error(`${path} has no script; allowed: at least one, before which another can stand`);
      return [path, Buffer.from(whole)];
    }),
  );
}
