/** `:::paper{id="…" title="…" authors="…" year="2010" status="same-shape"}` … `:::`: a result of others beside our run. */

import { z } from 'zod';
import { attributes, html } from '../../html.ts';
import { CLOSE } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { id, takeId } from '../directive-attributes.ts';

const statuses = {
  exact: 'Agrees exactly',
  'same-shape': 'Same shape of effect',
  'not-here': 'Not reproducible here',
};

export default container({
  schema: z.strictObject({
    id,
    title: z.string().min(1),
    authors: z.string().min(1),
    year: z.string().regex(/^\d{4}$/, 'allowed: a year of four digits'),
    status: z.enum(Object.keys(statuses) as [keyof typeof statuses]),
  }),
  open(paper, page) {
    takeId(paper.id, page);
    return html`<section${attributes({ class: 'paper', id: paper.id, 'data-status': paper.status })}>
<p class="badge">${statuses[paper.status]}</p>
<p class="title"><cite>${paper.title}</cite></p>
<p class="by">${paper.authors}, ${paper.year}</p>
`;
  },
  close: CLOSE,
});
