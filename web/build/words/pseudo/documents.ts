/** Lessons and pictures in other letters. */

import { parse, stringify } from 'yaml';
import { parseDirective } from '../../content/rules/directive-rule.ts';
import { frontShape, isText } from '../../content/translated-lesson.ts';
import { inlineIn, type Letters, textsIn } from './texts.ts';

/** `en.md` as `<lang>.md`. */
export function lessonIn(text: string, letters: Letters): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const texts = textsIn(parse(front), frontShape, letters);
  return `---\n${stringify(texts, { lineWidth: 0 })}---\n${bodyIn(body, letters)}`;
}

/** Block by block: code and displayed formulas stay, of a directive the texts among its attributes change. */
function bodyIn(body: string, letters: Letters): string {
  const blocks = body.split(/(^```[\s\S]*?^```|^\$\$[\s\S]*?\$\$[ \t]*$|^:{2,3}.*$)/m);
  return blocks
    .map((block, index) => {
      if (index % 2 === 0) return inlineIn(block, letters).replace(/^\|.*$/gm, withinCells);
      return block.startsWith(':') ? directiveIn(block, letters) : block;
    })
    .join('');
}

/** In a table, a bar that does not end a cell has a backslash before it. */
function withinCells(row: string): string {
  return row.replace(/\[\[[^\]]+\]\]/g, (term) => term.replace(/\\?\|/, '\\|'));
}

function directiveIn(line: string, letters: Letters): string {
  const name = parseDirective(line, 0)?.name;
  if (name === undefined) return line;
  return line.replace(/([\w-]+)="([^"]*)"/g, (whole, key: string, value: string) =>
    isText(name, key) ? `${key}="${inlineIn(value, letters)}"` : whole,
  );
}

/** The words of a picture; a style sheet in it has none. */
export function pictureIn(svg: string, letters: Letters): string {
  return svg.replace(/(<style[\s\S]*?<\/style>|<!--[\s\S]*?-->)|>([^<>]*\p{L}[^<>]*)</gu, (whole, kept, words) =>
    kept === undefined ? `>${inlineIn(words, letters)}<` : whole,
  );
}
