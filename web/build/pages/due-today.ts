/** The way to today's flashcards. `elements/due-today` says how many there are; without scripts it is a link. */

import { tReview } from '../../src/locales/t-review.ts';
import { type Html, html } from '../html.ts';
import type { Site } from './site.ts';

export function dueToday(site: Pick<Site, 'lessons' | 'language'>, toRoot: string): Html | false {
  if (site.lessons.every(({ cards }) => cards.length === 0)) return false;
  return html`<div class="due"><due-today><a href="${toRoot}${site.language}/review/index.html">${tReview('today.start')}</a></due-today></div>\n`;
}
