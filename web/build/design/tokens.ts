/** The tokens of `web/src/styles/tokens.css`, as they stand there: what the page about the design shows. */

import { readFileSync } from 'node:fs';
import { paths } from '../paths.ts';

export interface Token {
  /** Without its two dashes: "paper". */
  name: string;
  /** As written, in one line; empty where only a setting brings one. */
  value: string;
  /** Where it has another value: `[data-text="large"]`. */
  elsewhere: { where: string; value: string }[];
  /** In the file, counted from 1. */
  line: number;
}

export const tokensFile = 'web/src/styles/tokens.css';

export function readTokens(): Token[] {
  return tokensIn(readFileSync(`${paths.root}${tokensFile}`, 'utf8'));
}

export function tokensIn(css: string): Token[] {
  const tokens = new Map<string, Token>();
  for (const { name, value, where, line } of declarations(css)) {
    const known = tokens.get(name);
    const token = known ?? { name, value: '', elsewhere: [], line };
    if (where === '') token.value = value;
    else token.elsewhere.push({ where, value });
    tokens.set(name, token);
  }
  return [...tokens.values()];
}

interface Declaration {
  name: string;
  value: string;
  /** Empty where it holds for every page. */
  where: string;
  line: number;
}

/** Comments become blanks, so that lines stay where they are. */
function declarations(css: string): Declaration[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const found: Declaration[] = [];
  const around: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const piece = text.slice(from, index);
    const written = piece.trim().replace(/\s+/g, ' ');
    const line = text.slice(0, from + piece.length - piece.trimStart().length).split('\n').length;
    from = index + 1;
    if (sign === '{') around.push(written);
    else {
      const [, name, value] = /^--([\w-]+): ?(.+)$/.exec(written) ?? [];
      if (name && value) found.push({ name, value, where: whereOf(around), line });
      if (sign === '}') around.pop();
    }
  }
  return found;
}

function whereOf(around: readonly string[]): string {
  return around
    .filter((each) => !each.startsWith('@layer'))
    .map((each) => each.replace(/^:root/, ''))
    .filter(Boolean)
    .join(' ');
}
