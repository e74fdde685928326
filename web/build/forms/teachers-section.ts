/** How the course comes into learning platforms, for teachers: packages to take along, and what counts in them. */

import { PASSING } from '../../src/lms/standing.ts';
import { num } from '../../src/locales/num.ts';
import { tPackages } from '../../src/locales/t-packages.ts';
import { tTeachers } from '../../src/locales/t-teachers.ts';
import { attributes, type Html, html } from '../html.ts';
import { type Site, unitName } from '../pages/site.ts';
import { around } from '../words/around.ts';
import { scopesOf } from './scorm/course.ts';

/** For whoever has built the site. */
const command = './scripts/build packages';
const folder = 'dist/';

export function platformSection(site: Site): Html {
  const units = scopesOf(site).flatMap(({ unit, units: [only] }) =>
    unit && only ? [[unit, unitName(site, only)]] : [],
  );
  return html`<h2 id="platform">${tTeachers('platform')}</h2>
<p>${tTeachers('platform.about')}</p>
<package-maker${attributes({ units: JSON.stringify(units) })}>
<p>${around(tPackages('elsewhere'), { command: typed(command), folder: typed(folder) })}</p>
</package-maker>
<h3 id="grading">${tTeachers('grading')}</h3>
<ul>
<li>${tTeachers('platform.score')}</li>
<li>${tTeachers('platform.complete')}</li>
<li>${tTeachers('platform.passed', { percent: num(100 * PASSING) })}</li>
</ul>
`;
}

const typed = (text: string): Html => html`<code dir="ltr">${text}</code>`;
