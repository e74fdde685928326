/** What boxes with a title have in common. */

import { z } from 'zod';
import { attributes, type Html, html } from '../html.ts';
import { container, type DirectivePage } from './directive.ts';

export const CLOSE = '</section>\n';

export function boxed(name: string) {
  return container({
    schema: z.strictObject({ title: z.string().min(1) }),
    open: ({ title }, page) => openBox({ class: name }, page.inline(title)),
    close: CLOSE,
  });
}

/** `kind` says in a word or two what the box is, where its colour alone would have to. */
export function openBox(box: { class: string; id?: string }, title: Html, kind?: string): Html {
  const before = kind && html`<span class="kind">${kind}</span> `;
  return html`<section${attributes(box)}>\n<p class="title">${before}${title}</p>\n`;
}

/** The title as an id, which no other box of its kind on the page may have. */
export function anchorOf(kind: string, title: string, page: DirectivePage): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const anchor = `${kind}-${words}`;
  const first = page.scope.notes.anchors.get(anchor);
  if (first)
    page.refuse('title', `title was "${title}", which stands in line ${first.line}, too; allowed: another title`);
  page.scope.notes.anchors.set(anchor, page.place);
  return anchor;
}
