/** A lesson: where it stands in its unit, what it is for, its text, and the way on. */

import { tPages } from '../../src/locales/t-pages.ts';
import { type Lesson, lessonNumber } from '../content/load.ts';
import { type Html, html } from '../html.ts';
import { around } from '../words/around.ts';
import { layout } from './layout.ts';
import { lessonPath, type Page, type Site, toRootFrom, unitName } from './site.ts';

export function lessonPage(site: Site, lesson: Lesson): Page {
  const path = lessonPath(site, lesson.slug);
  const toRoot = toRootFrom(path);
  const unit = html`<a href="${toRoot}index.html#unit-${lesson.unit.id}">${unitName(site, lesson.unit)}</a>`;
  const minutes = tPages('count.minutes', { count: lesson.minutes });
  const where = tPages('lesson.where', { number: lessonNumber(lesson.slug), minutes });
  const body = html`<article class="lesson">
<header class="lesson-header">
<p class="where">${around(where, { unit })}</p>
<h1>${lesson.title}</h1>
<p class="lead">${lesson.summary}</p>
<div class="objectives">
<p class="title">${tPages('lesson.objectives')}</p>
<ul>
${lesson.objectives.map((objective) => html`<li>${objective}</li>\n`)}</ul>
</div>
</header>
${lesson.body}
${wayOn(site, lesson)}
</article>`;
  return layout(site, { path, title: lesson.title, description: lesson.summary, lesson: lesson.slug, body });
}

function wayOn(site: Site, lesson: Lesson): Html {
  const at = site.lessons.indexOf(lesson);
  const before = site.lessons[at - 1];
  const after = site.lessons[at + 1];
  return html`<nav class="lesson-nav" aria-label="${tPages('lesson.nav')}">
${before && html`<a rel="prev" href="../${before.slug}/index.html"><small>${tPages('lesson.previous')}</small> ${before.title}</a>\n`}${
  after
    ? html`<a rel="next" href="../${after.slug}/index.html"><small>${tPages('lesson.next')}</small> ${after.title}</a>`
    : html`<a rel="next" href="../../index.html#lessons"><small>${tPages('lesson.end')}</small> ${tPages('lesson.all')}</a>`
}
</nav>`;
}
