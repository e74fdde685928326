/** The start page: what this is, a curve to drag at once, and the way in. */

import type { Course, Start } from '../content/course.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { readSoFar } from './progress.ts';
import { lessonPath, type Page, type Site } from './site.ts';

export function startPage(site: Site): Page {
  const { start } = site;
  const body = html`${hero(site, start)}
<ul class="points">
${start.points.map((point) => html`<li><h2>${point.title}</h2><p>${point.text}</p></li>\n`)}</ul>
<section class="units" id="lessons" aria-labelledby="lessons-title">
<h2 id="lessons-title">Lessons</h2>
<p>In reading order. The <a href="${site.language}/map/index.html">course map</a> adds the aims of each, and what builds on what.</p>
${readSoFar(site.lessons.length)}${site.course.units.map((unit, index) => unitCard(site, unit, index + 1))}</section>`;
  return layout(site, { path: 'index.html', title: site.course.title, description: start.promise, body });
}

function hero(site: Site, start: Start): Html {
  const scope = site.scopeFor('');
  const plot = { ...start.hero, label: start.hero.caption };
  return html`<div class="hero">
<div class="hero-text">
<h1>${start.headline}</h1>
<p class="promise">${start.promise}</p>
<p class="hero-actions"><a class="button primary" data-go-on href="${lessonPath(site, start.action.lesson)}">${start.action.text}</a></p>
</div>
${activationPlot(plot, html`${start.hero.caption}`, scope.pictures)}
</div>`;
}

function unitCard(site: Site, unit: Course['units'][number], number: number): Html {
  const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const state = unit.planned ? 'Planned' : `${lessons.length} lessons, ${minutes} minutes`;
  return html`<section class="unit-card${unit.planned && ' planned'}" id="unit-${unit.id}">
<p class="state">Unit ${number} · ${state}</p>
<h3>${unit.title}</h3>
<p>${unit.summary}</p>
${
  lessons.length > 0 &&
  html`${readSoFar(lessons.length)}<ol>
${lessons.map(
  (lesson) =>
    html`<li><a data-lesson="${lesson.slug}" href="${lessonPath(site, lesson.slug)}">${lesson.title} <small>${lesson.minutes} min</small></a></li>\n`,
)}</ol>\n`
}</section>
`;
}
