/** Today's flashcards, one at a time, and why they come back when they do. */

import { tPages } from '../../src/locales/t-pages.ts';
import { html } from '../html.ts';
import { around } from '../words/around.ts';
import { layout } from './layout.ts';
import type { Page, Site } from './site.ts';

export function reviewPage(site: Site): Page | undefined {
  if (site.lessons.every(({ cards }) => cards.length === 0)) return undefined;
  const decks = html`<a href="../cards/index.html">${tPages('cards.title')}</a>`;
  const keep = html`<a href="../progress/index.html">${tPages('keep.title')}</a>`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('review.title')}</h1>
<p class="lead">${tPages('review.lead')}</p>
</header>
<review-session class="room"><p>${around(tPages('review.asleep'), { decks })}</p></review-session>
<h2 id="why">${tPages('review.why')}</h2>
<p>${tPages('review.why.curve')}</p>
<p>${tPages('review.why.schedule')}</p>
<p>${tPages('review.why.numbers')}</p>
<p>${around(tPages('review.why.kept'), { keep })}</p>
</div>`;
  const path = `${site.language}/review/index.html`;
  const description = tPages('review.description');
  return layout(site, { path, title: tPages('review.title'), description, within: 'study', body });
}
