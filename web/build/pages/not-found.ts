/** For hosts that show 404.html when an address leads nowhere. */

import { html } from '../html.ts';
import { layout } from './layout.ts';
import type { Page, Site } from './site.ts';

export function notFoundPage(site: Site): Page {
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>This page is not here</h1>
<p class="lead">The address may have a slip in it, or the page has moved.</p>
</header>
<p><a class="button primary" href="index.html">To the start page</a></p>
</div>`;
  return layout(site, {
    path: '404.html',
    title: 'Page not found',
    description: 'There is no page at this address.',
    body,
  });
}
