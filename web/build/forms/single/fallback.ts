/** What the one file says where its scripts do not run: its beginning, and each lesson in short. */

import { tForms } from '../../../src/locales/t-forms.ts';
import { type Html, html, raw } from '../../html.ts';
import { headerOf } from '../header.ts';
import { languageOf } from './frame.ts';

const START = 'index.html';

export function fallback(pages: ReadonlyMap<string, string>): Html {
  const start = pages.get(START) ?? '';
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(start)?.[1] ?? '';
  const lessons = lessonsIn(pages, languageOf(start));
  const there = new Set(lessons.map(({ path }) => path));
  // Links to lessons lead to their summaries below, others nowhere.
  const led = main.replace(/<a\b([^>]*?) href="\?page=([^"#]*)[^"]*"/g, (_, before: string, page: string) =>
    there.has(`${page}${START}`) ? `<a${before} href="#${idOf(page)}"` : `<a${before}`,
  );
  return html`${headerOf(start)}<main class="asleep">
<div class="lesson"><p class="note">${tForms('single.asleep')}</p></div>
${raw(led)}
<div class="lesson">
<h2>${tForms('single.inShort')}</h2>
${lessons.map(
  ({ path, number, title, inShort }) => html`<section class="lesson" id="${idOf(path.replace(START, ''))}">
<h3>${raw(tForms('single.lesson', { number, title }))}</h3>
${raw(inShort)}
</section>
`,
)}</div>
</main>
`;
}

const idOf = (page: string): string => `in-short-${page.replace(/^.*?\//, '').replace(/\/$/, '')}`;

/** In the order of their numbers. */
function lessonsIn(pages: ReadonlyMap<string, string>, language: string) {
  return [...pages].flatMap(([path, page]) => {
    const [, number = ''] = /^[^/]+\/(\d+)-[^/]+\/index\.html$/.exec(path) ?? [];
    if (number === '' || languageOf(page) !== language) return [];
    const [, title = ''] = /<h1>([\s\S]*?)<\/h1>/.exec(page) ?? [];
    const parts = [/<p class="lead">[\s\S]*?<\/p>/, /<div class="objectives">[\s\S]*?<\/div>/].map(
      (pattern) => pattern.exec(page)?.[0] ?? '',
    );
    const [, summary = ''] =
      /<section class="summary[^"]*" data-depth="medium"[^>]*>\s*<h2[\s\S]*?<\/h2>([\s\S]*?)<\/section>/.exec(page) ??
      [];
    return [{ path, number: Number(number), title, inShort: withoutIds([...parts, summary].join('\n')) }];
  });
}

/** Of several pages, they would meet; and what they lead to is not here. */
const withoutIds = (text: string): string =>
  text.replace(/ (?:id|aria-labelledby|aria-describedby)="[^"]*"/g, '').replace(/<a\b[^>]*>|<\/a>/g, '');
