/** The course at one look: units, their lessons with aims and time, and what builds on what. */

import { tPages } from '../../src/locales/t-pages.ts';
import type { Lesson } from '../content/load.ts';
import { type Html, html } from '../html.ts';
import { around, listOf } from '../words/around.ts';
import { layout } from './layout.ts';
import { readSoFar } from './progress.ts';
import { type Page, type Site, unitName, unitState } from './site.ts';

export function mapPage(site: Site): Page {
  const minutes = site.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const units = site.course.units.map((unit) => {
    const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
    return html`<section class="map-unit" aria-labelledby="unit-${unit.id}">
<h2 id="unit-${unit.id}">${unitName(site, unit)}</h2>
<p class="state">${unitState(lessons)}</p>
<p>${unit.summary}</p>
${lessons.length > 0 && html`${readSoFar(lessons.length)}<ol>\n${lessons.map((lesson) => stop(site, lesson))}</ol>\n`}</section>
`;
  });
  const sizes = {
    lessons: tPages('count.lessons', { count: site.lessons.length }),
    units: tPages('count.units', { count: site.course.units.length }),
    minutes: tPages('count.minutes', { count: minutes }),
  };
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('map.title')}</h1>
<p class="lead">${tPages('map.lead', sizes)}</p>
${readSoFar(site.lessons.length)}</header>
${units}</div>`;
  const path = `${site.language}/map/index.html`;
  const description = tPages('map.description');
  return layout(site, { path, title: tPages('map.title'), description, within: 'study', body });
}

function stop(site: Site, { slug, title, minutes, objectives, buildsOn }: Lesson): Html {
  const ground = site.lessons.filter((each) => buildsOn.some((other) => other.slug === each.slug));
  const links = ground.map((each) => html`<a href="../${each.slug}/index.html">${each.title}</a>`);
  const time = tPages('count.minutes', { count: minutes });
  return html`<li>
<h3><a data-lesson="${slug}" href="../${slug}/index.html">${title}</a></h3>
<p class="state">${links.length > 0 ? around(tPages('map.state', { minutes: time }), { lessons: listOf(links) }) : time}</p>
<ul>
${objectives.map((objective) => html`<li>${objective}</li>\n`)}</ul>
</li>
`;
}
