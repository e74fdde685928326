/** All terms of the course, in alphabetical order, each with an anchor that lessons link to. */

import type { Term } from '../content/glossary.ts';
import type { Scope } from '../content/scope.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

export function glossaryPage(site: Site): Page {
  const path = `${site.language}/glossary/index.html`;
  const scope = site.scopeFor(toRootFrom(path));
  const entry = (term: Term): Html => html`<div class="entry" id="${term.id}">
<dt>${term.term}${term.also.length > 0 && html` <small>also: ${term.also.join(', ')}</small>`}</dt>
<dd>
<p>${site.renderer.inline(term.definition, term.place, scope)}</p>
${term.see.length > 0 && html`<p class="see">See ${neighbours(term, scope)}</p>\n`}</dd>
</div>
`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>Glossary</h1>
<p class="lead">The words of this course, each in a sentence or two.</p>
</header>
<dl class="glossary">
${scope.glossary.terms.map(entry)}</dl>
</div>`;
  return layout(site, {
    path,
    title: 'Glossary',
    description: `The words of the course, each in a sentence or two: ${scope.glossary.terms.length} terms.`,
    menu: 'glossary',
    within: 'study',
    body,
  });
}

function neighbours(term: Term, scope: Scope): Html[] {
  return term.see.flatMap((word, index) => {
    const found = scope.glossary.find(word, term.place, scope.problems);
    return found ? html`${index > 0 && ', '}<a href="#${found.id}">${found.term}</a>` : [];
  });
}
