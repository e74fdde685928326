import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { withFileList } from '../file-list.ts';
import { checkBudgets } from './budgets.ts';
import { pagesOf } from './check-site.ts';
import { checkLinks } from './links.ts';
import { checkParts } from './parts.ts';
import { checkPolicy } from './policy.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="x">';

function site(pages: Record<string, string>) {
  const files = new Map(Object.entries(pages).map(([path, text]) => [path, Buffer.from(policy + text)] as const));
  return { files, pages: pagesOf(files) };
}

function findings(check: (problems: Problems) => void): string[] {
  const problems = new Problems();
  check(problems);
  return problems.lines().map((line) => line.replace(/^dist\/site\/\S+ {2}/, ''));
}

test.each([
  ['<a href="b/">b</a>', 'address was "b/"; allowed: a file of the site (pages end in index.html)'],
  ['<a href="/b/index.html">b</a>', 'address was "/b/index.html"; allowed: an address relative to the page'],
  [
    '<a href="https://example.org/">b</a>',
    'address was "https://example.org/"; allowed: an address relative to the page',
  ],
  ['<a href="b/index.html#nowhere">b</a>', 'address was "b/index.html#nowhere"; allowed: an id of b/index.html'],
  ['<i id="x"></i><i id="x"></i>', 'id "x" was there twice; allowed: once'],
])('%s does not pass as a link', (html, finding) => {
  const { files, pages } = site({ 'index.html': html, 'b/index.html': '<p id="here"></p>' });
  expect(findings((problems) => checkLinks(files, pages, problems))).toEqual([finding]);
});

test('a name for scripts that leads to no file does not pass', () => {
  const { files, pages } = site({ 'index.html': '' });
  files.set('assets/site-1.js', Buffer.from(withFileList({ here: '../index.html', gone: 'a.js' }, '')));
  expect(findings((problems) => checkLinks(files, pages, problems))).toEqual([
    'address was "a.js"; allowed: a file of the site (pages end in index.html)',
  ]);
});

test('links up, down and to an id pass', () => {
  const down = '<a href="b/index.html#here">b</a><a href="#top" id="top">top</a>';
  const { files, pages } = site({
    'index.html': down,
    'b/index.html': '<p id="here"><a href="../index.html">up</a></p>',
  });
  expect(findings((problems) => checkLinks(files, pages, problems))).toEqual([]);
});

test('a link marked as leading out may name another host, and nothing else may', () => {
  const out = '<a rel="external" href="https://example.org/">a source</a>';
  const { files, pages } = site({ 'index.html': out });
  expect(findings((problems) => checkLinks(files, pages, problems))).toEqual([]);
  expect(findings((problems) => checkPolicy(pages, problems))).toEqual([]);
  const withPicture = site({ 'index.html': `${out}<img src="https://example.org/x.png">` });
  expect(findings((problems) => checkPolicy(withPicture.pages, problems))).toHaveLength(1);
});

test('a figure that nobody could embed alone does not pass', () => {
  const { pages } = site({
    'index.html': '<activation-plot id="a" fn="relu"></activation-plot><nn-trainer label="b" data-lab></nn-trainer>',
  });
  expect(findings((problems) => checkParts(pages, problems))).toEqual([
    '<nn-trainer label="b" data-lab> had no id; allowed: one that stays',
  ]);
});

test('what a page says of itself to other programs may name its whole address', () => {
  const told = '<link rel="alternate" type="application/json+oembed" href="https://example.org/oembed.json">';
  const { files, pages } = site({ 'index.html': told });
  expect(findings((problems) => checkLinks(files, pages, problems))).toEqual([]);
  expect(findings((problems) => checkPolicy(pages, problems))).toEqual([]);
});

test.each([
  '<p style="color:red">',
  '<script>1</script>',
  '<style>p{}</style>',
  '<img src="//example.org/x.png">',
  '<p onclick="x()">',
])('%s does not pass the policy', (html) => {
  const { pages } = site({ 'index.html': html });
  expect(findings((problems) => checkPolicy(pages, problems))).toHaveLength(1);
});

test('a file above its budget fails with both sizes', () => {
  const { pages } = site({});
  const noise = Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * index * 2654435761) >>> 24));
  const files = new Map([['assets/site-0123456789.js', noise]]);
  const [finding] = findings((problems) => checkBudgets(files, pages, problems));
  expect(finding).toMatch(/^size was \d\.\d kB; allowed: \d\.\d kB \(site script, gzip\)$/);
});

test('what a first visit costs is counted apart for pages with a trainer, with a player, and with neither', () => {
  const { files: html, pages } = site({
    'index.html': '<activation-plot>',
    'b/index.html': '<nn-trainer>',
    'c/index.html': '<audio-lesson>',
  });
  const files = new Map<string, Uint8Array>([
    ...html,
    ['assets/core-scalar-0123456789.wasm', randomBytes(20_000)],
    ['assets/audio-lesson-0123456789.js', randomBytes(5_000)],
    ['assets/training-scalar-0123456789.wasm', randomBytes(70_000)],
    ['assets/training.worker-0123456789.js', randomBytes(10_000)],
  ]);
  const lines = checkBudgets(files, pages, new Problems()).filter((line) => line.includes('first visit'));
  expect(lines).toEqual([
    expect.stringMatching(/first visit, plots +20\.\d kB of /),
    expect.stringMatching(/first visit, plots and further kinds of question +20\.\d kB of /),
    expect.stringMatching(/first visit, plots and a player +25\.\d kB of /),
    expect.stringMatching(/first visit, plots and a trainer +100\.\d kB of /),
  ]);
});
