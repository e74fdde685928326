/**
 * Dollar math by pandoc's rule: the opening `$` has no space behind it, the closing one has no space before it and no
 * digit behind it. So "costs $5 and $6" stays prose. `$$ … $$` on lines of its own is a displayed formula.
 */

import type { MarkdownIt } from '../markdown.ts';

export function mathRule(md: MarkdownIt): void {
  md.inline.ruler.after('escape', 'math', (state, silent) => {
    if (state.src[state.pos] !== '$') return false;
    const end = closingDollar(state.src, state.pos);
    if (end < 0) return false;
    if (!silent) {
      const token = state.push('math', 'math', 0);
      token.content = state.src.slice(state.pos + 1, end);
      token.markup = state.src.slice(state.pos, end + 1);
    }
    state.pos = end + 1;
    return true;
  });

  md.block.ruler.before(
    'fence',
    'math_block',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const first = lineAt(startLine).trimEnd();
      if (!first.startsWith('$$')) return false;
      let line = startLine;
      let tex = first.slice(2);
      while (!tex.trimEnd().endsWith('$$')) {
        line++;
        if (line >= endLine) return false;
        tex += `\n${lineAt(line)}`;
      }
      if (silent) return true;
      state.line = line + 1;
      const token = state.push('math_block', 'math', 0);
      token.block = true;
      token.content = tex.trimEnd().slice(0, -2).trim();
      token.markup = '$$';
      token.map = [startLine, state.line];
      return true;
    },
    { alt: ['paragraph', 'blockquote', 'list'] },
  );
}

function closingDollar(text: string, start: number): number {
  if (/\s|\$/.test(text[start + 1] ?? ' ')) return -1;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '$') return !/\s/.test(text[at - 1] ?? ' ') && !/\d/.test(text[at + 1] ?? '') ? at : -1;
  }
  return -1;
}
