/** The start page: what this is, a curve to drag at once, and the way in. */

import { tPages } from '../../src/locales/t-pages.ts';
import type { Course, Start } from '../content/course.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { type Html, html } from '../html.ts';
import { around } from '../words/around.ts';
import { dueToday } from './due-today.ts';
import { layout } from './layout.ts';
import { readSoFar } from './progress.ts';
import { lessonPath, type Page, type Site, startPath, toRootFrom, unitState } from './site.ts';
import { talkAbout } from './talk-link.ts';

export function startPage(site: Site): Page {
  const { start } = site;
  const path = startPath(site);
  const toRoot = toRootFrom(path);
  const map = html`<a href="${toRoot}${site.language}/map/index.html">${tPages('start.map')}</a>`;
  const body = html`${hero(site, start)}
<ul class="points">
${start.points.map((point) => html`<li><h2>${point.title}</h2><p>${point.text}</p></li>\n`)}</ul>
<section class="units" id="lessons" aria-labelledby="lessons-title">
<h2 id="lessons-title">${tPages('start.lessons')}</h2>
<p>${around(tPages('start.order'), { map })}</p>
${readSoFar(site.lessons.length)}${dueToday(site, toRoot)}${site.course.units.map((unit, index) => unitCard(site, unit, index + 1))}</section>`;
  return layout(site, { path, title: site.course.title, description: start.promise, body });
}

function hero(site: Site, start: Start): Html {
  const toRoot = toRootFrom(startPath(site));
  const scope = site.scopeFor(toRoot);
  const plot = { id: 'plot', ...start.hero, label: start.hero.caption };
  return html`<div class="hero">
<div class="hero-text">
<h1>${start.headline}</h1>
<p class="promise">${start.promise}</p>
<p class="hero-actions"><a class="button primary" data-go-on href="${toRoot}${lessonPath(site, start.action.lesson)}">${start.action.text}</a></p>
</div>
${activationPlot(plot, html`${start.hero.caption}`, scope.pictures)}
</div>`;
}

function unitCard(site: Site, unit: Course['units'][number], number: number): Html {
  const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
  return html`<section class="unit-card${unit.planned && ' planned'}" id="unit-${unit.id}">
<p class="state">${tPages('unit.state', { number, state: unitState(lessons) })}</p>
<h3>${unit.title}</h3>
<p>${unit.summary}</p>
${
  lessons.length > 0 &&
  html`${readSoFar(lessons.length)}<ol>
${lessons.map(
  (lesson) =>
    html`<li><a data-lesson="${lesson.slug}" href="${toRootFrom(startPath(site))}${lessonPath(site, lesson.slug)}">${lesson.title} <small>${tPages('count.min', { count: lesson.minutes })}</small></a></li>\n`,
)}</ol>\n`
}${talkAbout(site, unit, toRootFrom(startPath(site)))}</section>
`;
}
