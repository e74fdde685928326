/** A lesson: where it stands in its unit, what it is for, its text, and the way on. */

import { tPages } from '../../src/locales/t-pages.ts';
import { hasPlayer } from '../audio/transcript.ts';
import { englishText } from '../content/language.ts';
import { type Lesson, lessonNumber } from '../content/load.ts';
import { attributes, type Html, html } from '../html.ts';
import { around } from '../words/around.ts';
import { layout } from './layout.ts';
import { lessonPath, type Page, type Site, startPath, toRootFrom, unitName } from './site.ts';
import { talkAbout } from './talk-link.ts';

export function lessonPage(site: Site, lesson: Lesson): Page {
  const path = lessonPath(site, lesson.slug);
  const toRoot = toRootFrom(path);
  const unit = html`<a href="${toRoot}${startPath(site)}#unit-${lesson.unit.id}">${unitName(site, lesson.unit)}</a>`;
  const minutes = tPages('count.minutes', { count: lesson.minutes });
  const where = tPages('lesson.where', { number: lessonNumber(lesson.slug), minutes });
  const { tag: lang, direction: dir } = site.spoken;
  // Where its text is in English yet, what the page says of it is not.
  const own = lesson.untranslated && attributes({ lang, dir });
  const body = html`<article${attributes({ class: 'lesson', ...(lesson.untranslated && englishText) })}>
<header class="lesson-header">
<p class="where"${own}>${around(where, { unit })}</p>
<h1>${lesson.title}</h1>
<p class="lead">${lesson.summary}</p>
${lesson.untranslated && html`<p class="note"${own}>${tPages('lesson.untranslated')}</p>\n`}<div class="objectives">
<p class="title"${own}>${tPages('lesson.objectives')}</p>
<ul>
${lesson.objectives.map((objective) => html`<li>${objective}</li>\n`)}</ul>
</div>
</header>
${lesson.body}
${talkLink(site, lesson)}${wayOn(site, lesson)}
</article>`;
  return layout(site, { path, title: lesson.title, description: lesson.summary, lesson: lesson.slug, body });
}

/** Below a unit in short: the same once more, to listen to. Unless the lesson itself has the talk. */
function talkLink(site: Site, { kind, unit, body }: Lesson): Html | false {
  return kind === 'short' && !hasPlayer(body) && talkAbout(site, unit, '../../');
}

function wayOn(site: Site, lesson: Lesson): Html {
  const at = site.lessons.indexOf(lesson);
  const before = site.lessons[at - 1];
  const after = site.lessons[at + 1];
  return html`<nav class="lesson-nav" aria-label="${tPages('lesson.nav')}">
${before && html`<a rel="prev" href="../${before.slug}/index.html"><small>${tPages('lesson.previous')}</small> ${before.title}</a>\n`}${
  after
    ? html`<a rel="next" href="../${after.slug}/index.html"><small>${tPages('lesson.next')}</small> ${after.title}</a>`
    : html`<a rel="next" href="../../${startPath(site)}#lessons"><small>${tPages('lesson.end')}</small> ${tPages('lesson.all')}</a>`
}
</nav>`;
}
