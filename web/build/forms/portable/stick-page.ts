/** The page that stands beside the site in the folder for a stick, and says where to begin. */

import { tForms } from '../../../src/locales/t-forms.ts';
import type { Files } from '../../check/check-site.ts';
import { html } from '../../html.ts';
import { around, asItIs } from '../../words/around.ts';
import { headerOf } from '../header.ts';

/** No scripts. It looks like the site by the site's own styles. */
export function stickPage(site: Files): string {
  const style = [...site.keys()].find((path) => /^assets\/style-\w+\.css$/.test(path)) ?? '';
  const hints = (['browser', 'unpack', 'whole', 'kept'] as const).map((hint) => tForms(`portable.${hint}`));
  return html`<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tForms('portable.title')}</title>
<link rel="stylesheet" href="site/${style}">
</head>
<body>
${headerOf(Buffer.from(site.get('index.html') ?? '').toString())}<main id="main">
<div class="lesson">
<h1>${tForms('portable.title')}</h1>
<p class="lead">${tForms('portable.lead')}</p>
<p><a class="button primary" href="site/index.html">${tForms('portable.open')}</a></p>
<h2>${tForms('portable.hints')}</h2>
<ul>
${hints.map((hint) => html`<li>${hint}</li>\n`)}</ul>
<p>${around(tForms('portable.licence'), { text: asItIs('CC BY 4.0'), code: asItIs('MIT') })}</p>
</div>
</main>
</body>
</html>
`.text;
}
