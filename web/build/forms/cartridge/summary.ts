/** What a unit is about, as a page of text: platforms take scripts out, and stumble over pages that have nothing else. */

import { tTeachers } from '../../../src/locales/t-teachers.ts';
import { type Html, html } from '../../html.ts';
import { lessonPath, type Site, unitName } from '../../pages/site.ts';

export function summaryPage(site: Site, unit: Site['course']['units'][number], address: string | undefined): string {
  const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
  const title = unitName(site, unit);
  return html`<!DOCTYPE html>
<html lang="${site.spoken.tag}" dir="${site.spoken.direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${unit.summary}</p>
${lessons.map((lesson) => lessonPart(site, lesson, address))}<p>${tTeachers('cartridge.licence', { course: site.course.title, licence: 'CC BY 4.0' })}</p>
</body>
</html>
`.text;
}

function lessonPart(site: Site, lesson: Site['lessons'][number], address: string | undefined): Html {
  const title =
    address === undefined
      ? lesson.title
      : html`<a href="${address}${lessonPath(site, lesson.slug)}">${lesson.title}</a>`;
  return html`<h2>${title}</h2>
<p>${lesson.summary}</p>
<ul>
${lesson.objectives.map((objective) => html`<li>${objective}</li>\n`)}</ul>
`;
}
