/** The Common Cartridge, read back: everything it names is there, its quizzes are the bank, and nothing in it needs a script. */

import { expect, test } from 'vitest';
import { Assets } from '../../web/build/assets.ts';
import { english } from '../../web/build/content/language.ts';
import { loadCourse } from '../../web/build/content/load.ts';
import { Formulas } from '../../web/build/content/math.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { inEnglish } from '../../web/build/content/translation.ts';
import { startModule } from '../../web/build/core.ts';
import { bankOf } from '../../web/build/exports/bank.ts';
import { takeAddress } from '../../web/build/forms/address.ts';
import { cartridgeFiles } from '../../web/build/forms/cartridge/contents.ts';
import type { Site } from '../../web/build/pages/site.ts';
import { paths } from '../../web/build/paths.ts';
import { rememberedFacts } from '../../web/build/remembered-facts.ts';
import { loadContent, pageScope } from '../../web/build/targets/site.target.ts';
import { find, findAll, parseXml, textOf } from './parsers/xml.ts';

const problems = new Problems();
const course = loadCourse(paths.lessons, problems);
if (!course) throw new Error(problems.lines().join('\n'));
const content = loadContent({
  core: await startModule('core'),
  evaluate: (await rememberedFacts()).evaluate,
  assets: new Assets(),
  formulas: new Formulas(),
  problems,
  course,
  translation: inEnglish,
});
const scopeFor = (toRoot: string) => pageScope(content.knowledge, toRoot);
// What only pages ask for is not there.
const site = { ...content, language: 'en', spoken: english, scopeFor } as unknown as Site;
const bank = bankOf(site);
const ADDRESS = 'https://example.org/a/course/';
const files = cartridgeFiles(site, ADDRESS);
const read = (path: string, of = files): string => Buffer.from(of.get(path) ?? []).toString('utf8');
const manifest = parseXml(read('imsmanifest.xml'), 'manifest');
const attribute = (node: ReturnType<typeof parseXml>, name: string): string => node.attributes[name] ?? '';

test('the manifest names every file, and its table of contents every resource, once', () => {
  const resources = findAll(manifest, 'resource');
  const named = findAll(manifest, 'file').map((file) => attribute(file, 'href'));
  expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
  const ids = resources.map((resource) => attribute(resource, 'identifier'));
  const referred = findAll(manifest, 'item').flatMap((item) => item.attributes.identifierref ?? []);
  expect(referred.sort()).toEqual(ids.sort());
  const all = [...findAll(manifest, 'item'), ...resources].map((node) => attribute(node, 'identifier'));
  expect(new Set(all).size).toBe(all.length);
});

test('with an address there is a link to each lesson, and without one there is none', () => {
  const links = [...files.keys()].filter((path) => path.startsWith('links/'));
  expect(links).toHaveLength(content.lessons.length);
  for (const path of links) {
    const href = attribute(find(parseXml(read(path), 'webLink'), 'url'), 'href');
    expect(href).toBe(`${ADDRESS}en/${path.slice(6, -4)}/index.html`);
  }
  const without = cartridgeFiles(site, undefined);
  expect([...without.keys()].some((path) => path.startsWith('links/'))).toBe(false);
  for (const [path] of without) expect(read(path, without), path).not.toContain('<a ');
});

test('summaries have text, and nothing that a platform takes out', () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const html = read(page);
    expect(html, page).not.toMatch(/<(script|iframe|style|link|object)\b|\son\w+=/);
    expect(html.replace(/<[^>]*>/g, '').length, page).toBeGreaterThan(300);
  }
});

test('quizzes are the questions with options: their texts, and what is right', () => {
  const quizzes = [...files.keys()].filter((path) => path.startsWith('quizzes/'));
  const items = quizzes.flatMap((path) => findAll(parseXml(read(path), 'questestinterop'), 'item'));
  const wanted = bank.questions.filter(({ type }) => type !== 'number');
  expect(items.map((item) => attribute(item, 'title')).sort()).toEqual(wanted.map(({ id }) => id).sort());
  for (const question of wanted) {
    if (question.type === 'number') continue;
    const item = items.find((each) => attribute(each, 'title') === question.id);
    if (!item) throw new Error(question.id);
    expect(textOf(find(find(item, 'presentation'), 'mattext')), question.id).toBe(question.prompt);
    const labels = findAll(item, 'response_label');
    expect(labels.map((label) => textOf(find(label, 'mattext')))).toEqual(question.options.map(({ text }) => text));
    const scored = findAll(item, 'respcondition').find((condition) => findAll(condition, 'setvar').length > 0);
    if (!scored) throw new Error(question.id);
    const denied = findAll(scored, 'not')
      .flatMap((not) => findAll(not, 'varequal'))
      .map(textOf);
    const right = findAll(scored, 'varequal')
      .map(textOf)
      .filter((letter) => !denied.includes(letter));
    const letters = labels.map((label) => attribute(label, 'ident'));
    expect(right, question.id).toEqual(letters.filter((_, index) => question.options[index]?.right));
    // Every feedback that is shown is there.
    const there = findAll(item, 'itemfeedback').map((each) => attribute(each, 'ident'));
    for (const shown of findAll(item, 'displayfeedback')) expect(there).toContain(attribute(shown, 'linkrefid'));
  }
});

test('an address is taken out of the options, and has to be one', () => {
  expect(takeAddress(['--languages', 'en', '--address', 'https://example.org/x'])).toEqual({
    address: 'https://example.org/x/',
    rest: ['--languages', 'en'],
  });
  expect(takeAddress([]).address).toBeUndefined();
  for (const wrong of ['', 'example.org', 'file:///x', 'javascript:1'])
    expect(() => takeAddress(['--address', wrong])).toThrow(`--address was "${wrong}"; allowed:`);
});
