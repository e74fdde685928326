/** What people often believe, what holds instead, and the questions on it; the element around it says where the reader stands. */

import { tContrary } from '../../src/locales/t-contrary.ts';
import { tIdeas } from '../../src/locales/t-ideas.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { lessonNumber } from '../content/load.ts';
import { type Misconception, questionsOn, tableHtml } from '../content/misconceptions.ts';
import { type Html, html } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

export function ideasPage(site: Site): Page | undefined {
  if (site.misconceptions.length === 0) return undefined;
  const path = `${site.language}/ideas/index.html`;
  const count = { count: site.misconceptions.length };
  const entries = site.misconceptions.map((each) => entry(each, site, toRootFrom(path)));
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('ideas.title')}</h1>
<p class="lead">${tPages('ideas.lead', count)}</p>
</header>
<idea-profile class="note">
<h2>${tIdeas('summary')}</h2>
<p data-count>${tIdeas('none')}</p>
<p><small>${tIdeas('private')}</small></p>
</idea-profile>
${entries}</div>`;
  const description = tPages('ideas.description', count);
  return layout(site, { path, title: tPages('ideas.title'), description, within: 'study', body });
}

function entry(idea: Misconception, site: Site, toRoot: string): Html {
  const { id, claim, truth, place } = idea;
  const inline = (words: string) => site.renderer.inline(words, place, site.scopeFor(toRoot));
  const links = questionsOn(id, site.lessons).map(({ slug, item }, index) => {
    const name = tPages('ideas.number', { lesson: lessonNumber(slug), number: index + 1 });
    return html`<li><a data-question="${slug}/${item}" href="../${slug}/index.html#question-${item}">${name}</a></li>\n`;
  });
  // Where there are no scripts, the line of the reader's standing stays empty; it takes as much room.
  return html`<section class="note idea" data-idea="${id}" aria-labelledby="idea-${id}">
<h2 id="idea-${id}">${inline(claim)}</h2>
<p class="idea-standing">\u00a0</p>
<p>${inline(truth)}</p>
<counter-experiment idea="${id}" question=""><details><summary>${tContrary('test')}</summary><div>
<p>${inline(idea.look)}</p>
${tableHtml(idea, site.renderer, site.scopeFor(toRoot))}</div></details></counter-experiment>
<details class="idea-questions"><summary>${tPages('ideas.questions', { count: links.length })}</summary>
<ul>
${links}</ul></details>
</section>
`;
}
