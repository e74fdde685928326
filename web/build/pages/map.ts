/** The course at one look: units, their lessons with aims and time, and what builds on what. */

import type { Lesson } from '../content/load.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { readSoFar } from './progress.ts';
import { type Page, type Site, unitName } from './site.ts';

export function mapPage(site: Site): Page {
  const minutes = site.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const units = site.course.units.map((unit) => {
    const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
    const time = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    return html`<section class="map-unit" aria-labelledby="unit-${unit.id}">
<h2 id="unit-${unit.id}">${unitName(site, unit)}</h2>
<p class="state">${lessons.length === 0 ? 'Planned' : `${lessons.length} lessons, ${time} minutes`}</p>
<p>${unit.summary}</p>
${lessons.length > 0 && html`${readSoFar(lessons.length)}<ol>\n${lessons.map((lesson) => stop(site, lesson))}</ol>\n`}</section>
`;
  });
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>Course map</h1>
<p class="lead">${site.lessons.length} lessons in ${site.course.units.length} units, ${minutes} minutes of reading and trying. A tick marks what you have read to its end.</p>
${readSoFar(site.lessons.length)}</header>
${units}</div>`;
  const path = `${site.language}/map/index.html`;
  const description = 'All units and lessons with their aims, their time and what they build on.';
  return layout(site, { path, title: 'Course map', description, within: 'study', body });
}

function stop(site: Site, { slug, title, minutes, objectives, buildsOn }: Lesson): Html {
  const ground = site.lessons.filter((each) => buildsOn.some((other) => other.slug === each.slug));
  const links = ground.map(
    (each, index) => html`${index > 0 && ', '}<a href="../${each.slug}/index.html">${each.title}</a>`,
  );
  return html`<li>
<h3><a data-lesson="${slug}" href="../${slug}/index.html">${title}</a></h3>
<p class="state">${minutes} minutes${links.length > 0 && html` · builds on ${links}`}</p>
<ul>
${objectives.map((objective) => html`<li>${objective}</li>\n`)}</ul>
</li>
`;
}
