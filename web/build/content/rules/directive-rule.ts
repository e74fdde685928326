/**
 * Block-only directives. A line that starts with `::name` or `:::name` is one; nothing inside a line ever is, so that
 * "10:30" and "a:b" stay what they are.
 */

import type { MarkdownIt } from '../markdown.ts';

export interface ParsedDirective {
  name: string;
  kind: 'leaf' | 'container';
  attributes: Record<string, string>;
  /** The Markdown inside a container. */
  body: string;
  /** Column of each attribute, from 1; of the name under ''. */
  columns: Record<string, number>;
  /** What could not be read, and where. */
  broken?: { column: number; message: string };
}

const start = /^(:::?)([a-zA-Z][\w-]*)\s*(?:\{(.*)\}\s*)?(.*)$/;
const end = /^:::\s*$/;
const attribute = /\s*(?:([a-zA-Z][\w-]*)\s*=\s*"([^"]*)"|(\S+))/y;

export function directiveRule(md: MarkdownIt): void {
  md.block.ruler.before(
    'fence',
    'directive',
    (state, startLine, endLine, silent) => {
      const from = (line: number): number => (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      const lineAt = (line: number): string => state.src.slice(from(line), state.eMarks[line]);
      const parsed = parseDirective(
        lineAt(startLine),
        from(startLine) - (state.src.lastIndexOf('\n', from(startLine) - 1) + 1),
      );
      if (!parsed) return false;
      if (silent) return true;
      state.line = startLine + 1;
      const token = state.push('directive', '', 0);
      token.map = [startLine, state.line];
      token.meta = { directive: parsed };
      if (parsed.kind === 'leaf') return true;

      let depth = 1;
      let last = startLine + 1;
      for (; last < endLine; last++) {
        if (end.test(lineAt(last))) depth--;
        else if (parseDirective(lineAt(last), 0)?.kind === 'container') depth++;
        if (depth === 0) break;
      }
      if (depth > 0) parsed.broken ??= { column: 1, message: `has no end; allowed: a line ":::" after its text` };
      parsed.body = state.getLines(startLine + 1, last, 0, false);
      const parent = state.parentType;
      const lineMax = state.lineMax;
      state.parentType = 'blockquote';
      state.lineMax = last;
      state.md.block.tokenize(state, startLine + 1, last);
      state.parentType = parent;
      state.lineMax = lineMax;
      state.line = last + 1;
      const close = state.push('directive_close', '', 0);
      close.meta = { directive: parsed };
      return true;
    },
    { alt: ['paragraph', 'blockquote', 'list'] },
  );
}

/** `indent` is how far into its line the text stands. */
export function parseDirective(line: string, indent: number): ParsedDirective | undefined {
  const found = start.exec(line);
  if (!found) return undefined;
  const [, colons = '', name = '', inside = '', rest = ''] = found;
  const parsed: ParsedDirective = {
    name,
    kind: colons === ':::' ? 'container' : 'leaf',
    attributes: {},
    body: '',
    columns: { '': indent + colons.length + 1 },
  };
  const offset = indent + line.indexOf('{') + 2;
  attribute.lastIndex = 0;
  for (let part = attribute.exec(inside); part?.[0]; part = attribute.exec(inside)) {
    const column = offset + part.index + part[0].length - part[0].trimStart().length;
    const [, key, value, stray] = part;
    if (key === undefined) {
      parsed.broken ??= { column, message: `attribute was ${stray}; allowed: key="value"` };
      break;
    }
    if (key in parsed.attributes) parsed.broken ??= { column, message: `${key} was there twice; allowed: once` };
    parsed.attributes[key] = value ?? '';
    parsed.columns[key] = column;
  }
  if (rest.trim() !== '') {
    const column = indent + line.length - rest.length + 1;
    parsed.broken ??= { column, message: `"${rest.trim()}" follows; allowed: {key="value" …} and the end of the line` };
  }
  return parsed;
}
