/** Where everything comes from: formulas, numbers, data, fonts, and the licences. */

import { tAudio } from '../../src/locales/t-audio.ts';
import { tDesign } from '../../src/locales/t-design.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { type Html, html } from '../html.ts';
import { around, asItIs } from '../words/around.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

const fonts = [
  { name: 'Atkinson Hyperlegible Next', by: 'Braille Institute of America', licence: 'SIL Open Font License 1.1' },
  { name: 'Noto Sans Math', by: 'The Noto Project Authors', licence: 'SIL Open Font License 1.1' },
];

const voices = {
  arctic: asItIs('CMU ARCTIC'),
  flite: asItIs('Flite 2.2'),
  festival: asItIs('Festival 2.5'),
  hts: asItIs('hts_engine 1.10'),
};

const software = [
  { name: 'Lit', by: 'Google LLC', licence: 'BSD-3-Clause' },
  { name: 'MiniSearch', by: 'Luca Ongaro', licence: 'MIT' },
  { name: 'Emscripten runtime', by: 'the Emscripten authors', licence: 'MIT' },
];

export function creditsPage(site: Site): Page {
  const path = `${site.language}/credits/index.html`;
  const { activations } = site.scopeFor(toRootFrom(path));
  const out = (url: string, words: string): Html => html`<a rel="external" href="${url}">${words}</a>`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('credits.title')}</h1>
<p class="lead">${tPages('credits.lead')}</p>
</header>
<h2>${tPages('credits.licences')}</h2>
<p>${around(tPages('credits.terms'), { text: asItIs('CC BY 4.0'), code: asItIs('MIT') })}</p>
<h2>${tPages('credits.works')}</h2>
<ul>
${site.sources.map(work)}</ul>
<h2>${tPages('credits.activations')}</h2>
<ul>
${activations.map((each) => html`<li>${around(tPages('credits.source', { name: each.name }), { source: asItIs(each.source) })}</li>\n`)}</ul>
${
  site.dataSets.length > 0 &&
  html`<h2>${tPages('credits.data')}</h2>
<ul>
${site.dataSets.map((each) => html`<li>${around(tPages('credits.dataSet', { attribution: each.attribution }), { title: out(each.url, each.title), licence: out(each.licence_url, each.licence) })}</li>\n`)}</ul>\n`
}${site.parts.size > 0 && html`<h2>${tAudio('credits.title')}</h2>\n<p>${around(tAudio('credits.voices'), voices)}</p>\n`}<h2>${tPages('credits.fonts')}</h2>
<ul>
${fonts.map(part)}</ul>
<h2>${tPages('credits.software')}</h2>
<ul>
${software.map(part)}</ul>
<p>${around(tDesign('link.about'), { page: html`<a href="../design/index.html">${tDesign('link')}</a>` })}</p>
</div>`;
  const description = tPages('credits.description');
  return layout(site, { path, title: tPages('credits.title'), description, menu: 'credits', body });
}

function work({ authors, title, year }: Site['sources'][number]): Html {
  const words = {
    authors: asItIs(authors),
    title: html`<cite translate="no">${title}</cite>`,
    year: asItIs(`${year ?? ''}`),
  };
  return html`<li>${around(tPages(year === undefined ? 'credits.work' : 'credits.datedWork'), words)}</li>\n`;
}

function part({ name, by, licence }: (typeof fonts)[number]): Html {
  const words = { name: asItIs(name), by: asItIs(by), licence: asItIs(licence) };
  return html`<li>${around(tPages('credits.part'), words)}</li>\n`;
}
