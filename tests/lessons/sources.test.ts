/** Every paper and book that a text names stands in lessons/sources.yaml, and whatever stands there is named somewhere. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../web/build/content/problems.ts';
import { readSource } from '../../web/build/content/source.ts';
import { readSources } from '../../web/build/content/sources.ts';
import { startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';

const problems = new Problems();
const works = readSources(readSource(`${paths.lessons}sources.yaml`), problems);

// Texts as readers see them: {{n:2012}} is 2012.
const texts = readdirSync(paths.lessons, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(\d\d-|family\/|glossary\/).*\.(md|yaml)$/.test(file))
  .sort()
  .map((file) => ({
    file,
    text: readFileSync(paths.lessons + file, 'utf8')
      .replace(/\{\{n:([^{}]*)\}\}/g, '$1')
      .replaceAll('\\', ''),
  }));
const formulas = (await startModule('core')).activations().map(({ id, source }) => ({ id, source }));

const NAME = String.raw`\p{Lu}[\p{L}-]*\p{Ll}`;
/** "LeCun, Bottou, Orr and Müller, 1998", "Howard et al. 2019", "Tan and Le (2019": the first name and the year. */
const CITATION = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME})((?:, ${NAME})*(?:,? (?:and|&) (?:${NAME}|others)| et al\.)?),? \(?((?:1[5-9]|20)\d\d)(?!\d)`,
  'gu',
);
/** "Deep residual learning", 2016. */
const TITLE = /"([^"\n]{10,})"(?:,| \(|, \() ?\(?((?:19|20)\d\d)/g;
/** Words that stand in front of a year and are no author, and the owners of data, who have their own list. */
const NO_AUTHOR = new Set(['In', 'Repository']);

const firstName = (authors: string): string => authors.split(/[, ]/)[0] ?? '';
const starts = (title: string, words: string): boolean =>
  title.toLowerCase().startsWith(words.toLowerCase().replace(/, (chapter|section) .*$/, ''));
const knowsTitle = (words: string, year?: string): boolean =>
  works.some((work) => starts(work.title, words) && (year === undefined || String(work.year) === year));
const knowsName = (name: string, year: string): boolean =>
  works.some((work) => firstName(work.authors) === name && String(work.year) === year);

test('the list is in order', () => {
  expect(problems.lines()).toEqual([]);
});

test('every paper card has its entry', () => {
  const cards = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/^:::paper\{(.*)\}$/gm)].map(([, attributes = '']) => {
      const value = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      return { file, title: value('title'), name: firstName(value('authors')), year: value('year') };
    }),
  );
  expect(cards.length).toBeGreaterThan(5);
  expect(cards.filter(({ title, name, year }) => !knowsTitle(title, year) || !knowsName(name, year))).toEqual([]);
});

test('every "Source:" names a title that has its entry', () => {
  const named = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/Source: ([^\n]*)/g)].map(([, rest = '']) => ({
      file,
      title: /"([^"]+)"/.exec(rest)?.[1] ?? rest,
    })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ title }) => !knowsTitle(title.replace(/,$/, '')))).toEqual([]);
});

test('every name with a year, and every title with a year, has its entry', () => {
  const missing = texts.flatMap(({ file, text }) => [
    ...[...text.matchAll(CITATION)]
      .filter(([, name = '', , year = '']) => !NO_AUTHOR.has(name) && !knowsName(name, year))
      .map(([words]) => `${file}: ${words}`),
    ...[...text.matchAll(TITLE)]
      .filter(([, title = '', year]) => !knowsTitle(title, year))
      .map(([words]) => `${file}: ${words}`),
  ]);
  expect(missing).toEqual([]);
});

test('every work behind a formula of the core has its entry', () => {
  const missing = formulas.flatMap(({ id, source }) =>
    [...source.matchAll(CITATION)]
      .filter(([, name = '', , year = '']) => !knowsName(name, year))
      .map(([words]) => `${id}: ${words}`),
  );
  expect(missing).toEqual([]);
});

test('every entry is named by a text or by the core', () => {
  const all = [...texts.map(({ text }) => text), ...formulas.map(({ source }) => source)].join('\n');
  const named = new Set([...all.matchAll(CITATION)].map(([, name, , year]) => `${name} ${year}`));
  const unused = works.filter(
    ({ authors, title, year }) =>
      !named.has(`${firstName(authors)} ${year}`) &&
      !all.toLowerCase().includes(title.toLowerCase().split(/[:,(]/)[0]?.trim() ?? title),
  );
  expect(unused.map(({ authors, year }) => `${authors} ${year}`)).toEqual([]);
});
