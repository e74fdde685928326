/** Pages for whoever comes back: one that shows the way to all of them, and those that gather what lessons say. */

import { html } from '../html.ts';
import { cardsPage } from './cards.ts';
import { conceptsPage } from './concepts.ts';
import { glossaryPage } from './glossary.ts';
import { layout } from './layout.ts';
import { mapPage } from './map.ts';
import { memoryPage } from './memory.ts';
import type { Page, Site } from './site.ts';

/** Only pages with something on them: a course whose lessons have no key concepts has no page of them. */
export function studyPages(site: Site): Page[] {
  const pages: [Page | undefined, string, string][] = [
    [
      mapPage(site),
      'Course map',
      'Every lesson with its aims, its time and what it builds on. It shows what you have read.',
    ],
    [conceptsPage(site), 'Key concepts', 'The ideas of the course, a definition each, with the plot that shows it.'],
    [
      memoryPage(site),
      'Memory aids and analogies',
      'Rhymes, stories and everyday pictures, and where each picture breaks.',
    ],
    [cardsPage(site), 'Flashcards', 'Questions to answer from memory, a deck for each lesson.'],
    [glossaryPage(site), 'Glossary', 'Every word that a newcomer may not know.'],
  ];
  const present = pages.flatMap(([page, name, about]) => (page ? [{ page, name, about }] : []));
  const path = `${site.language}/study/index.html`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>Study</h1>
<p class="lead">The course once more, in other orders: to look something up, to repeat, to keep it in mind.</p>
</header>
<ul class="ways">
${present.map(({ page, name, about }) => html`<li><a href="../${page.path.split('/').slice(1).join('/')}">${name}</a> <span>${about}</span></li>\n`)}<li><a href="../family/index.html">The family</a> <span>All activation functions, each on a page of its own.</span></li>
</ul>
</div>`;
  const description = 'Course map, key concepts, memory aids and glossary: the course in other orders.';
  return [layout(site, { path, title: 'Study', description, menu: 'study', body }), ...present.map(({ page }) => page)];
}
