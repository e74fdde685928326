/** All terms of the course, in alphabetical order, each with an anchor that lessons link to. */

import { list } from '../../src/locales/speech.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Term } from '../content/glossary.ts';
import { englishText } from '../content/language.ts';
import type { Scope } from '../content/scope.ts';
import { attributes, type Html, html } from '../html.ts';
import { around, listOf } from '../words/around.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

export function glossaryPage(site: Site): Page {
  const path = `${site.language}/glossary/index.html`;
  const scope = site.scopeFor(toRootFrom(path));
  const entry = (
    term: Term,
  ): Html => html`<div${attributes({ class: 'entry', id: term.id, ...(term.untranslated && englishText) })}>
<dt>${term.term}${term.also.length > 0 && html` <small>${tPages('glossary.also', { words: list(term.also, 'unit') })}</small>`}</dt>
<dd>
<p>${site.renderer.inline(term.definition, term.place, scope)}</p>
${term.see.length > 0 && html`<p class="see">${around(tPages('glossary.see'), { words: listOf(neighbours(term, scope)) })}</p>\n`}</dd>
</div>
`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('glossary.title')}</h1>
<p class="lead">${tPages('glossary.lead')}</p>
</header>
<dl class="glossary">
${scope.glossary.terms.map(entry)}</dl>
</div>`;
  return layout(site, {
    path,
    title: tPages('glossary.title'),
    description: tPages('glossary.description', {
      terms: tPages('count.terms', { count: scope.glossary.terms.length }),
    }),
    within: 'study',
    body,
  });
}

function neighbours(term: Term, scope: Scope): Html[] {
  return term.see.flatMap((word) => {
    const found = scope.glossary.find(word, term.place, scope.problems);
    return found ? html`<a href="#${found.id}">${found.term}</a>` : [];
  });
}
