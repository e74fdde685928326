/** A lesson: where it stands in its unit, what it is for, its text, and the way on. */

import { type Lesson, lessonNumber } from '../content/load.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { lessonPath, type Page, type Site, toRootFrom, unitName } from './site.ts';

export function lessonPage(site: Site, lesson: Lesson): Page {
  const path = lessonPath(site, lesson.slug);
  const toRoot = toRootFrom(path);
  const body = html`<article class="lesson">
<header class="lesson-header">
<p class="where"><a href="${toRoot}index.html#unit-${lesson.unit.id}">${unitName(site, lesson.unit)}</a> · Lesson ${lessonNumber(lesson.slug)} · ${lesson.minutes} minutes</p>
<h1>${lesson.title}</h1>
<p class="lead">${lesson.summary}</p>
<div class="objectives">
<p class="title">Afterwards you can</p>
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
  return html`<nav class="lesson-nav" aria-label="Previous and next lesson">
${before && html`<a rel="prev" href="../${before.slug}/index.html"><small>Previous lesson</small> ${before.title}</a>\n`}${
  after
    ? html`<a rel="next" href="../${after.slug}/index.html"><small>Next lesson</small> ${after.title}</a>`
    : html`<a rel="next" href="../../index.html#lessons"><small>You have reached the end</small> All lessons</a>`
}
</nav>`;
}
