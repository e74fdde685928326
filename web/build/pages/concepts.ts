/** All key concepts of the course, unit by unit, each with a small picture of the plot that shows it and the way there. */

import { tPages } from '../../src/locales/t-pages.ts';
import type { Lesson } from '../content/load.ts';
import { type Concept, noteHtml } from '../content/notes.ts';
import type { Scope } from '../content/scope.ts';
import { thumbnail, thumbnailCurve } from '../figures/thumbnail.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom, unitName } from './site.ts';

export function conceptsPage(site: Site): Page | undefined {
  const path = `${site.language}/concepts/index.html`;
  const scope = site.scopeFor(toRootFrom(path));
  const count = site.lessons.flatMap(({ notes }) => notes.concepts).length;
  if (count === 0) return undefined;
  const units = site.course.units.map((unit) => {
    const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
    const cards = lessons.flatMap((lesson) => lesson.notes.concepts.map((each) => card(each, lesson, site, scope)));
    return (
      cards.length > 0 &&
      html`<h2 id="unit-${unit.id}">${unitName(site, unit)}</h2>\n<ul class="concepts">\n${cards}</ul>\n`
    );
  });
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('concepts.title')}</h1>
<p class="lead">${tPages('concepts.lead', { count })}</p>
</header>
${units}</div>`;
  const description = tPages('concepts.description', { concepts: tPages('count.concepts', { count }) });
  return layout(site, { path, title: tPages('concepts.title'), description, within: 'study', body });
}

function card(concept: Concept, lesson: Lesson, site: Site, scope: Scope): Html {
  const { term, anchor, plot } = concept;
  const there = site.lessons.find(({ slug }) => slug === plot.lesson);
  const fn = there?.notes.plotted.get(plot.figure);
  const picture = fn !== undefined && thumbnail(thumbnailCurve(scope.pictures, fn));
  return html`<li id="${term.id}">
${picture}
<div>
<h3><a href="../${lesson.slug}/index.html#${anchor}">${term.term}</a></h3>
${noteHtml(concept, site.renderer, scope)}<p class="see"><a href="../${plot.lesson}/index.html#${plot.figure}">${tPages('concepts.see', { lesson: there?.title ?? '' })}</a></p>
</div>
</li>
`;
}
