/** That each token and each icon has its line of description, and no line is left over. */

import { readFileSync } from 'node:fs';
import * as signs from '../../src/icons/signs/all.ts';
import { designKeys, isDesignKey } from '../../src/locales/t-design.ts';
import type { Problems } from '../content/problems.ts';
import { paths } from '../paths.ts';
import { type Token, tokensFile } from './tokens.ts';

const words = 'web/src/locales/en.design.json';
const icons = ['mark', ...Object.keys(signs)];

export function checkDescriptions(tokens: readonly Token[], problems: Problems): void {
  for (const { name, line } of tokens)
    if (!isDesignKey(`token.${name}`))
      problems.add(
        { file: tokensFile, line, column: 1 },
        `had --${name} without a description; allowed: a line "token.${name}" in ${words}`,
      );
  for (const name of icons)
    if (!isDesignKey(`icon.${name}`))
      problems.addFile(
        `web/src/icons/signs/${name}.ts`,
        `had "${name}" without a description; allowed: a line "icon.${name}" in ${words}`,
      );
  const text = readFileSync(`${paths.root}${words}`, 'utf8');
  const known = new Set([...tokens.map(({ name }) => `token.${name}`), ...icons.map((name) => `icon.${name}`)]);
  for (const key of designKeys)
    if (/^(token|icon)\./.test(key) && !known.has(key))
      problems.add(
        { file: words, line: text.slice(0, text.indexOf(`"${key}"`)).split('\n').length, column: 3 },
        `had "${key}"; allowed: names of ${tokensFile} and of icons`,
      );
}
