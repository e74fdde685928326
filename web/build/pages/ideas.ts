/** What people often believe, what holds instead, and the questions on it; the element around it says where the reader stands. */

import { tPages } from '../../src/locales/t-pages.ts';
import { lessonNumber } from '../content/load.ts';
import { type Misconception, questionsOn } from '../content/misconceptions.ts';
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
<idea-profile>
${entries}</idea-profile>
</div>`;
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
  return html`<section class="idea" data-idea="${id}" aria-labelledby="idea-${id}">
<h2 id="idea-${id}">${inline(claim)}</h2>
<p>${inline(truth)}</p>
<counter-experiment idea="${id}" question=""></counter-experiment>
<details class="idea-questions"><summary>${tPages('ideas.questions', { count: links.length })}</summary>
<ul>
${links}</ul></details>
</section>
`;
}
