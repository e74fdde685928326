/** For hosts that show 404.html when an address leads nowhere. */

import { tPages } from '../../src/locales/t-pages.ts';
import { html } from '../html.ts';
import { layout } from './layout.ts';
import type { Page, Site } from './site.ts';

export function notFoundPage(site: Site): Page {
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('notFound.heading')}</h1>
<p class="lead">${tPages('notFound.lead')}</p>
</header>
<p><a class="button primary" href="index.html">${tPages('notFound.back')}</a></p>
</div>`;
  return layout(site, {
    path: '404.html',
    title: tPages('notFound.title'),
    description: tPages('notFound.description'),
    body,
  });
}
