/** What the reader has done, where it is kept, and how it is taken along. */

import { tPages } from '../../src/locales/t-pages.ts';
import { html } from '../html.ts';
import { layout } from './layout.ts';
import type { Page, Site } from './site.ts';

export function keepPage(site: Site): Page {
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('keep.title')}</h1>
<p class="lead">${tPages('keep.lead')}</p>
</header>
<progress-keeper class="tall"><p>${tPages('keep.asleep')}</p></progress-keeper>
<h2 id="receipt">${tPages('keep.receipt')}</h2>
<receipt-maker><p>${tPages('keep.receipt.asleep')}</p></receipt-maker>
</div>`;
  const path = `${site.language}/progress/index.html`;
  const description = tPages('keep.description');
  return layout(site, { path, title: tPages('keep.title'), description, within: 'study', body });
}
