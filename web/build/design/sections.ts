/** Which token is shown where, and as what. A new one falls into its section by its name, or into the last one. */

import type { Token } from './tokens.ts';

export type Sample = 'colour' | 'line' | 'type' | 'font' | 'leading' | 'space' | 'width' | 'shape' | 'hand' | 'value';

export interface Section {
  id: 'paper' | 'accent' | 'verdict' | 'lines' | 'type' | 'space' | 'width' | 'shape' | 'hand' | 'rest';
  tokens: Token[];
}

/** In the order of the page. What no pattern names is a colour and lies with paper and ink, or lies in the last section. */
const sections: [Section['id'], RegExp][] = [
  ['paper', /^(paper|surface|ink)/],
  ['accent', /^accent/],
  ['verdict', /^(good|bad)/],
  ['lines', /^(curve|series|class)-/],
  ['type', /^(font|text|leading)/],
  ['space', /^space-/],
  ['width', /^(edge|measure|wide|page)$/],
  ['shape', /^(radius|round|shadow|focus)/],
  ['hand', /^(target|quick)/],
  ['rest', /^(more|near|far|figure-scale)$/],
];

export function sectionsOf(tokens: readonly Token[], isColour: (token: Token) => boolean): Section[] {
  const idOf = (token: Token): Section['id'] =>
    sections.find(([, pattern]) => pattern.test(token.name))?.[0] ?? (isColour(token) ? 'paper' : 'rest');
  return sections.map(([id]) => ({ id, tokens: tokens.filter((token) => idOf(token) === id) }));
}

export function sampleOf({ id }: Section, token: Token, isColour: boolean): Sample {
  if (isColour) return id === 'lines' && !token.name.startsWith('class-') ? 'line' : 'colour';
  if (id === 'type') return token.name.startsWith('font') ? 'font' : token.name.startsWith('text') ? 'type' : 'leading';
  if (id === 'space' || id === 'width' || id === 'shape' || id === 'hand') return id;
  return 'value';
}
