/** How a lesson comes into other pages, for teachers: what the share dialog writes, and what an address can ask for. */

import type { Frame } from '../../src/embed/snippets/frame.ts';
import { WAYS } from '../../src/embed/snippets/table.ts';
import { tEmbedding } from '../../src/locales/t-embedding.ts';
import { tShare } from '../../src/locales/t-share.ts';
import { attributes, type Html, html } from '../html.ts';
import { lessonPath, type Site } from '../pages/site.ts';
import { controlRows, parameterRows } from './parameter-table.ts';

/** Where the course might stand, in builds that do not know. */
const EXAMPLE = 'https://example.org/nonlinear/';

export function embeddingSection(site: Site): Html | false {
  const [lesson] = site.lessons;
  if (!lesson) return false;
  const address = site.address ?? EXAMPLE;
  const frame: Frame = {
    page: `${address}${lessonPath(site, lesson.slug)}`,
    title: lesson.title,
    height: 640,
    locked: false,
    component: `${address}embed/nonlinear-lesson.js`,
    oembed: site.address !== undefined,
  };
  return html`<h2 id="embed">${tEmbedding('embed')}</h2>
<p>${tEmbedding('embed.about')}</p>
<embed-chooser${attributes({ lessons: JSON.stringify(site.lessons.map(({ slug, title }) => [slug, title])), oembed: frame.oembed })}>
<p>${tEmbedding('embed.example', { lesson: lesson.title, address })}</p>
${WAYS.map((way) => wayHtml(way, frame))}</embed-chooser>
<h3 id="addresses">${tEmbedding('embed.parameters')}</h3>
<p>${tEmbedding('embed.parameters.about')}</p>
${table(
  tEmbedding('embed.parameters'),
  [tEmbedding('column.name'), tEmbedding('column.allowed'), tEmbedding('column.standard'), tEmbedding('column.about')],
  parameterRows().map(({ name, allowed, words, standard, about }) => [
    html`<code>${name}</code>`,
    inCode(allowed, words),
    inCode(standard, true),
    about,
  ]),
)}<h3 id="controls">${tEmbedding('embed.controls')}</h3>
${table(
  tEmbedding('embed.controls'),
  [tEmbedding('column.control'), tEmbedding('column.hide'), tEmbedding('column.lock'), tEmbedding('column.about')],
  controlRows().map(({ name, hide, lock, about }) => [html`<code>${name}</code>`, yes(hide), yes(lock), about]),
)}`;
}

/** What is written in an address is the same in every language. */
const inCode = (text: string, is: boolean): Html | string => (is && text ? html`<code>${text}</code>` : text);

const yes = (is: boolean): string => tEmbedding(is ? 'yes' : 'no');

function wayHtml(way: (typeof WAYS)[number], frame: Frame): Html {
  const lacks = way.lacks?.(frame);
  const pieces = way
    .write(frame)
    .map(
      ({ where, text }) => html`${where && html`<p>${tShare(`into.${where}`)}</p>\n`}<p dir="ltr">${lines(text)}</p>\n`,
    );
  return html`<details>
<summary>${tShare(`way.${way.id}`)}</summary>
<p>${tShare(lacks ? `lacks.${lacks}` : `way.${way.id}.about`)}</p>
${!lacks && pieces}</details>
`;
}

/** Each in a line of its own, which wraps: there is no room for programs on a phone. */
function lines(text: string): Html[] {
  return text.split('\n').map((line, index) => html`${index > 0 && html`<br>\n`}<code>${line}</code>`);
}

function table(name: string, heads: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="${name}">
<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</div>
`;
}
