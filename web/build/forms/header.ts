/** The header of the site without its menu, for pages that stand outside it. */

import { type Html, html, raw } from '../html.ts';

/** `start` is the site's first page, with the mark of the course. */
export function headerOf(start: string): Html {
  const [, mark = ''] = /<a class="site-name"[^>]*>([\s\S]*?)<\/a>/.exec(start) ?? [];
  return html`<header class="site-header"><span class="site-name">${raw(mark)}</span></header>\n`;
}
