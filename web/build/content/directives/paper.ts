/** `:::paper{id="…" title="…" authors="…" year="2010" status="same-shape"}` … `:::`: a result of others beside our run. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { attributes, html } from '../../html.ts';
import { around, asItIs } from '../../words/around.ts';
import { CLOSE } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { id, takeId } from '../directive-attributes.ts';

const statuses = ['exact', 'same-shape', 'not-here'] as const;

export default container({
  schema: z.strictObject({
    id,
    title: z.string().min(1),
    authors: z.string().min(1),
    year: z.string().regex(/^\d{4}$/, 'allowed: a year of four digits'),
    status: z.enum(statuses),
  }),
  open(paper, page) {
    takeId(paper.id, page);
    return html`<section${attributes({ class: 'paper', id: paper.id, 'data-status': paper.status })}>
<p class="badge">${tLesson(`paper.${paper.status}`)}</p>
<p class="title"><cite translate="no">${paper.title}</cite></p>
<p class="by">${around(tLesson('paper.by', { year: paper.year }), { authors: asItIs(paper.authors) })}</p>
`;
  },
  close: CLOSE,
});
