/** All analogies and memory aids of the course, unit by unit, as they stand in the lessons. */

import { tLesson } from '../../src/locales/t-lesson.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Lesson } from '../content/load.ts';
import { type Aid, noteHtml } from '../content/notes.ts';
import type { Scope } from '../content/scope.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom, unitName } from './site.ts';

export function memoryPage(site: Site): Page | undefined {
  const path = `${site.language}/memory/index.html`;
  const scope = site.scopeFor(toRootFrom(path));
  const count = site.lessons.flatMap(({ notes }) => notes.aids).length;
  if (count === 0) return undefined;
  const units = site.course.units.map((unit) => {
    const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
    const boxes = lessons.flatMap((lesson) => lesson.notes.aids.map((aid) => box(aid, lesson, site, scope)));
    return boxes.length > 0 && html`<h2 id="unit-${unit.id}">${unitName(site, unit)}</h2>\n${boxes}`;
  });
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('memory.title')}</h1>
<p class="lead">${tPages('memory.lead')}</p>
</header>
${units}</div>`;
  const description = tPages('memory.description');
  return layout(site, { path, title: tPages('memory.title'), description, within: 'study', body });
}

function box(aid: Aid, { slug, title }: Lesson, site: Site, scope: Scope): Html {
  return html`<section class="${aid.kind === 'analogy' ? 'analogy' : 'memory-aid'}">
<h3 class="title"><span class="kind">${tLesson(`kind.${aid.kind}`)}</span> ${site.renderer.inline(aid.title, aid.place, scope)}</h3>
${noteHtml(aid, site.renderer, scope)}<p class="see"><a href="../${slug}/index.html#${aid.anchor}">${tPages('memory.see', { lesson: title })}</a></p>
</section>
`;
}
