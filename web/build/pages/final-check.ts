/** A check drawn from the questions of the whole course. Without scripts, the page leads to the checks of the units. */

import { tCheck } from '../../src/locales/t-check.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { CHECK_LENGTH } from '../../src/quiz/drawn-check.ts';
import { html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, unitName } from './site.ts';

export function finalCheckPage(site: Site): Page | undefined {
  const bank = site.lessons.reduce((sum, { quiz }) => sum + quiz.items.length, 0);
  if (bank < CHECK_LENGTH) return undefined;
  const sizes = { bank, count: CHECK_LENGTH };
  const checks = site.lessons.filter(({ kind }) => kind === 'check');
  const links = checks.map(
    ({ slug, unit }) => html`<li><a href="../${slug}/index.html">${unitName(site, unit)}</a></li>\n`,
  );
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('check.title')}</h1>
<p class="lead">${tPages('check.lead', sizes)}</p>
</header>
<drawn-check>
<fieldset class="quiz-item">
<legend>${tCheck('draw')}</legend>
<p class="quiz-number-field"><label><span>${tCheck('number')}</span><input type="text" inputmode="numeric" autocomplete="off" size="6" disabled></label></p>
<div class="quiz-feedback" role="alert"></div>
<div class="quiz-foot"><button type="button" class="quiz-check" disabled>${tCheck('begin')}</button></div>
<p><small>${tCheck('hint')}</small></p>
<noscript><p>${tCheck('noScripts')}</p></noscript>
</fieldset>
</drawn-check>
<p>${tPages('check.units')}</p>
<ul>
${links}</ul>
</div>`;
  const path = `${site.language}/check/index.html`;
  const description = tPages('check.description', sizes);
  return layout(site, { path, title: tPages('check.title'), description, within: 'study', body });
}
