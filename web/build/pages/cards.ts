/** All decks of flashcards, unit by unit: the way to each, at the end of its lesson. */

import { tPages } from '../../src/locales/t-pages.ts';
import { deckId } from '../content/cards.ts';
import { html } from '../html.ts';
import { dueToday } from './due-today.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom, unitName } from './site.ts';

export function cardsPage(site: Site): Page | undefined {
  const decks = site.lessons.filter(({ cards }) => cards.length > 0);
  if (decks.length === 0) return undefined;
  const path = `${site.language}/cards/index.html`;
  const count = decks.reduce((sum, { cards }) => sum + cards.length, 0);
  const units = site.course.units.map((unit) => {
    const here = decks.filter((lesson) => lesson.unit === unit);
    const links = here.map(
      ({ slug, title, cards }) =>
        html`<li><a href="../${slug}/index.html#${deckId(slug)}">${title}</a> <small>${tPages('count.cards', { count: cards.length })}</small></li>\n`,
    );
    return (
      links.length > 0 &&
      html`<h2 id="unit-${unit.id}">${unitName(site, unit)}</h2>\n<div class="due"><due-today unit="${unit.id}"><span></span></due-today></div>\n<ul class="decks">\n${links}</ul>\n`
    );
  });
  const sizes = {
    cards: tPages('count.cards', { count }),
    decks: tPages('count.decks', { count: decks.length }),
  };
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('cards.title')}</h1>
<p class="lead">${tPages('cards.lead', sizes)}</p>
</header>
${dueToday(site, toRootFrom(path))}${units}</div>`;
  const description = tPages('cards.description', sizes);
  return layout(site, { path, title: tPages('cards.title'), description, within: 'study', body });
}
