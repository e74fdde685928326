/**
 * A link that leads out of the site: to a source, or to the text of a licence. It loads nothing until somebody follows it. And
 * what a page says of itself to programs of others, which needs its whole address (pages/oembed.ts). Only these forms are let
 * through, so that no other address of another host slips in with them.
 */
export function withoutOutwardLinks(html: string): string {
  return html
    .replace(/<a rel="external" href="https:\/\/[^"]*">/g, '<a>')
    .replace(/<link rel="alternate" type="application\/json\+oembed" href="https?:\/\/[^"]*">/g, '');
}
