/** Where everything comes from: formulas, numbers, data, fonts, and the licences. */

import { html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

const fonts = [
  { name: 'Atkinson Hyperlegible Next', by: 'Braille Institute of America', licence: 'SIL Open Font License 1.1' },
  { name: 'Noto Sans Math', by: 'The Noto Project Authors', licence: 'SIL Open Font License 1.1' },
];

const software = [
  { name: 'Lit', by: 'Google LLC', licence: 'BSD-3-Clause' },
  { name: 'MiniSearch', by: 'Luca Ongaro', licence: 'MIT' },
  { name: 'Emscripten runtime', by: 'the Emscripten authors', licence: 'MIT' },
];

export function creditsPage(site: Site): Page {
  const path = `${site.language}/credits/index.html`;
  const { activations } = site.scopeFor(toRootFrom(path));
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>Credits and sources</h1>
<p class="lead">What this course is made of, and who made those parts.</p>
</header>
<h2>Licences</h2>
<p>The lessons may be shared and adapted under the Creative Commons licence CC BY 4.0. The program is under the MIT licence.</p>
<h2>Papers and books</h2>
<ul>
${site.sources.map(({ authors, title, year }) => html`<li>${authors}: <cite>${title}</cite>${year !== undefined && `, ${year}`}.</li>\n`)}</ul>
<h2>Activations</h2>
<ul>
${activations.map((each) => html`<li>${each.name}: ${each.source}</li>\n`)}</ul>
${
  site.dataSets.length > 0 &&
  html`<h2>Data</h2>
<ul>
${site.dataSets.map((each) => html`<li><a rel="external" href="${each.url}">${each.title}</a>. ${each.attribution} Licence: <a rel="external" href="${each.licence_url}">${each.licence}</a>.</li>\n`)}</ul>\n`
}<h2>Fonts</h2>
<ul>
${fonts.map((font) => html`<li>${font.name}, ${font.by}. ${font.licence}</li>\n`)}</ul>
<h2>Software in the page</h2>
<ul>
${software.map((part) => html`<li>${part.name}, ${part.by}. ${part.licence}</li>\n`)}</ul>
</div>`;
  const description = 'Sources and licences of the formulas, data, fonts and programs in this course.';
  return layout(site, { path, title: 'Credits and sources', description, menu: 'credits', body });
}
