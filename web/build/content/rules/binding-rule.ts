/**
 * `{{fact:id}}` prints a fact; `{{n:2012}}` prints a number that claims nothing (a year, a setting, a name);
 * `[[term]]` and `[[shown|term]]` link to the glossary.
 */

import type { MarkdownIt } from '../markdown.ts';

const binding = /\{\{\s*([a-z]+)\s*:\s*([^{}]*?)\s*\}\}/y;
const term = /\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/y;

export function bindingRule(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'binding', (state, silent) => {
    binding.lastIndex = state.pos;
    const found = binding.exec(state.src);
    if (!found) return false;
    if (!silent) {
      const token = state.push('binding', '', 0);
      token.info = found[1] ?? '';
      token.content = found[2] ?? '';
      token.markup = found[0];
    }
    state.pos += found[0].length;
    return true;
  });

  md.inline.ruler.before('link', 'term', (state, silent) => {
    term.lastIndex = state.pos;
    const found = term.exec(state.src);
    if (!found) return false;
    if (!silent) {
      const token = state.push('term', 'a', 0);
      token.content = (found[1] ?? '').trim();
      token.info = (found[2] ?? found[1] ?? '').trim();
      token.markup = found[0];
    }
    state.pos += found[0].length;
    return true;
  });
}
