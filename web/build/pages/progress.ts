/** How many of the lessons linked in this part of the page were read. `entries/mark-lessons.ts` fills it in; hidden without scripts. */

import { tSite } from '../../src/locales/t-site.ts';
import { type Html, html } from '../html.ts';

export function readSoFar(count: number): Html {
  return html`<p class="read-so-far" data-progress><progress max="${count}" value="0" aria-hidden="true"></progress> <span>${tSite('progress.count', { read: 0, count })}</span></p>\n`;
}
