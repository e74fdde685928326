/** What `:::note` and `:::try` have in common: a box with a title. */

import { z } from 'zod';
import { html } from '../html.ts';
import { container } from './directive.ts';

export function boxed(name: string) {
  return container({
    schema: z.strictObject({ title: z.string().min(1) }),
    open: ({ title }, page) => html`<section class="${name}">\n<p class="title">${page.inline(title)}</p>\n`,
    close: '</section>\n',
  });
}
