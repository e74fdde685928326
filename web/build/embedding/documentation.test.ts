import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { controlRows, parameterRows } from './parameter-table.ts';

const document = readFileSync(`${paths.root}docs/embedding.md`, 'utf8');

/** As an editor aligns nothing: a row is a line. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`.replaceAll('  ', ' ')).join('');

test('docs/embedding.md has the parameters as the program has them', () => {
  const rows = parameterRows().map(({ name, allowed, standard, about }) => [
    `\`${name}\``,
    allowed,
    standard,
    about.replaceAll('|', '\\|'),
  ]);
  expect(document).toContain(table(['parameter', 'allowed', 'without it', 'what it does'], rows));
});

test('docs/embedding.md names what can be hidden and locked', () => {
  const rows = controlRows().map(({ name, lock, about }) => [`\`${name}\``, lock ? 'yes' : '', about]);
  expect(document).toContain(table(['name', 'can be locked', 'what it is'], rows));
});
