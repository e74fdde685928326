/** Pages for whoever comes back: one that shows the way to all of them, and those that gather what lessons say. */

import { tAudio } from '../../src/locales/t-audio.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { tTeachers } from '../../src/locales/t-teachers.ts';
import { english } from '../content/language.ts';
import { type Html, html } from '../html.ts';
import { cardsPage } from './cards.ts';
import { conceptsPage } from './concepts.ts';
import { dueToday } from './due-today.ts';
import { finalCheckPage } from './final-check.ts';
import { glossaryPage } from './glossary.ts';
import { ideasPage } from './ideas.ts';
import { keepPage } from './keep.ts';
import { layout } from './layout.ts';
import { mapPage } from './map.ts';
import { memoryPage } from './memory.ts';
import { offlinePage } from './offline.ts';
import { reviewPage } from './review.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

/** Only pages with something on them: a course whose lessons have no key concepts has no page of them. */
export function studyPages(site: Site): Page[] {
  const pages = [
    { name: 'review', page: reviewPage(site) },
    { name: 'map', page: mapPage(site) },
    { name: 'concepts', page: conceptsPage(site) },
    { name: 'memory', page: memoryPage(site) },
    { name: 'cards', page: cardsPage(site) },
    { name: 'check', page: finalCheckPage(site) },
    { name: 'ideas', page: ideasPage(site) },
    { name: 'glossary', page: glossaryPage(site) },
    { name: 'keep', page: keepPage(site) },
    { name: 'offline', page: offlinePage(site) },
  ] as const;
  const present = pages.flatMap(({ page, name }) => (page ? [{ page, name }] : []));
  const path = `${site.language}/study/index.html`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('study.title')}</h1>
<p class="lead">${tPages('study.lead')}</p>
</header>
${dueToday(site, toRootFrom(path))}<ul class="ways">
${present.map(({ page, name }) => way(page.path.split('/').slice(1).join('/'), tPages(`${name}.title`), tPages(`${name}.about`)))}${listens(site)}${way('family/index.html', tPages('family.title'), tPages('study.family'))}${way('teachers/index.html', tTeachers('title'), tTeachers('about'))}</ul>
</div>`;
  const description = tPages('study.description');
  return [
    layout(site, { path, title: tPages('study.title'), description, menu: 'study', body }),
    ...present.map(({ page }) => page),
  ];
}

/** For readers of other languages it is the English page, and says so. */
function listens(site: Site): Html | false {
  const there = site.parts.size > 0 && site.languages.some(({ id }) => id === english.id);
  if (!there) return false;
  if (site.spoken.id === english.id) return way('listen/index.html', tAudio('page.title'), tAudio('page.about'));
  return html`<li><a lang="en" hreflang="en" href="../../en/listen/index.html">${tAudio('page.title')}</a> <span>${tAudio('page.about')}</span></li>\n`;
}

function way(address: string, name: string, about: string): Html {
  return html`<li><a href="../${address}">${name}</a> <span>${about}</span></li>\n`;
}
