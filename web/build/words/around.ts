/** Words of the page's language with HTML among them. */

import { list } from '../../src/locales/speech.ts';
import { type Html, html } from '../html.ts';

/** A phrase whose holes are still open, with HTML put into them: a link in a sentence. */
export function around(words: string, parts: Readonly<Record<string, Html>>): Html {
  const pieces = words.split(/\{(\w+)\}/);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}`;
}

/** Several links in a row, as the language lists things. */
export function listOf(items: readonly Html[]): Html {
  const holes = items.map((_, index) => `{${index}}`);
  return around(list(holes, 'unit'), Object.fromEntries(items.map((item, index) => [String(index), item])));
}

/** A name, a citation or a licence, which is the same in every language. */
export function asItIs(text: string): Html {
  return html`<bdi translate="no">${text}</bdi>`;
}
