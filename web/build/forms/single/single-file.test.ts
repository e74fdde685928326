import { createHash } from 'node:crypto';
import { decompress } from 'fzstd';
import { expect, test } from 'vitest';
import { ARRIVE, blockOf, CONTENTS, type Contents, type Group } from '../../../src/single/contents.ts';
import { fromLetters } from '../../../src/single/letters.ts';
import { Problems } from '../../content/problems.ts';
import { withFileList } from '../../file-list.ts';
import { singleFile } from './single-file.ts';

const page = (root: string, body: string): string => `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;">
<title>A page</title>
<link rel="stylesheet" href="${root}assets/style-1.css">
<script src="${root}assets/theme-1.js"></script>
<script defer src="${root}assets/site-1.js"></script>
</head>
<body>
<main id="main">${body}</main>
</body>
</html>
`;

/** What every page runs. */
const SITE = withFileList({ 'a.bin': 'a-1.bin' }, 'site()');

const site = (body = ''): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      'index.html': page('', '<h1>Start</h1><a href="en/03-relu/index.html#bend">ReLU</a>'),
      'en/03-relu/index.html': page(
        '../../',
        `<h1>ReLU</h1><p class="lead">It bends.</p><a href="../../index.html">Start</a> <a href="#bend">here</a> <a download href="x.xml">x</a>
<audio controls src="../../assets/talk-1.mp3"></audio>${body}`,
      ),
      'en/03-relu/x.xml': '<x/>',
      '404.html': page('', '<h1>Not here</h1>'),
      'assets/style-1.css':
        '@font-face{src:url(text-1.woff2) format("woff2");font-display:optional}@font-face{src:url(letters-1.woff2);unicode-range:U+a1-ff}',
      'assets/text-1.woff2': 'font',
      'assets/letters-1.woff2': 'letters',
      'assets/theme-1.js': 'theme()',
      'assets/site-1.js': SITE,
      'assets/a-1.bin': 'bytes',
      'assets/a-1.bin.js': 'carry()',
      'assets/talk-1.mp3': 'sound',
      'assets/icon-1.svg': '<svg/>',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );

const make = (files = site()) => singleFile(files, 'boot()', new Problems());

const NONE: Group = { bytes: 0, files: {} };

/** A file of the site, as it lies in the one file. */
function fileIn(html: string, path: string): string {
  const block = (id: string): string => new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? '';
  const contents = JSON.parse(block(CONTENTS)) as Contents;
  const [group, { bytes, files }] = Object.entries(contents.groups).find(([, { files }]) => path in files) ?? [
    '',
    NONE,
  ];
  const before = Object.values(files).slice(0, Object.keys(files).indexOf(path));
  const from = before.reduce((sum, length) => sum + length, 0);
  const whole = decompress(fromLetters(block(blockOf(group))).subarray(0, bytes));
  return Buffer.from(whole.subarray(from, from + (files[path] ?? 0))).toString();
}

test('two builds are the same to the byte, whatever order the files come in', async () => {
  const [one, other] = [await make(), await make(new Map([...site()].reverse()))];
  expect(other.silent).toBe(one.silent);
  expect(other.withSound).toBe(one.withSound);
});

test('a page keeps its text; its links lead within the file, and its frame is left out', async () => {
  const text = fileIn((await make()).silent, 'en/03-relu/index.html');
  expect(text).toContain(
    '<a href="?page=">Start</a> <a href="#bend">here</a> <a download href="?file=en/03-relu/x.xml">',
  );
  expect(text).toContain('<audio controls data-sound="assets/talk-1.mp3">');
  expect(text).toContain('<title>A page</title>');
  expect(text).not.toMatch(/<script|<link|http-equiv/);
});

test('files come once: those for pages that may not fetch, and the page of a missing address, stay out', async () => {
  const { silent } = await make();
  const [, contents = '{}'] = new RegExp(`id="${CONTENTS}">([^<]*)<`).exec(silent) ?? [];
  const { groups } = JSON.parse(contents) as Contents;
  expect(
    Object.values(groups)
      .flatMap(({ files }) => Object.keys(files))
      .sort(),
  ).toEqual([
    'assets/a-1.bin',
    'assets/site-1.js',
    'assets/theme-1.js',
    'en/03-relu/index.html',
    'en/03-relu/x.xml',
    'index.html',
  ]);
  expect(fileIn(silent, 'assets/a-1.bin')).toBe('bytes');
});

test('the policy knows the scripts of the file and no other, and no address', async () => {
  const { silent } = await make();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(silent)?.[1] ?? '';
  const hashes = ['boot()', ARRIVE, 'theme()', SITE].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(`${hashes.sort().join(' ')} 'wasm-unsafe-eval'`);
  expect(policy).not.toMatch(/self|https?:|unsafe-inline|connect-src/);
});

test('the fonts that pages show are in it, shown at once, and no others', async () => {
  const { silent } = await make();
  const font = Buffer.from('font').toString('base64');
  expect(silent.match(/@font-face\{[^}]*\}/g)).toEqual([
    `@font-face{src:url(data:font/woff2;base64,${font}) format("woff2");font-display:block}`,
  ]);
});

test('without scripts there is the start, with a link to each lesson in short', async () => {
  const { silent } = await make();
  expect(silent).toContain('<a href="#in-short-03-relu">ReLU</a>');
  expect(silent).toMatch(
    /<section class="lesson" id="in-short-03-relu">\n<h3>Lesson 3: ReLU<\/h3>\n<p class="lead">It bends\.<\/p>/,
  );
});

test('the sound stands at the end of its own file and in no other', async () => {
  const { silent, withSound } = await make();
  expect(silent).not.toMatch(/<script[^>]*data-sound/);
  const [, size = '', letters = ''] =
    /<script [^>]*data-sound="assets\/talk-1.mp3" data-size="(\d+)">([^<]*)</.exec(withSound) ?? [];
  expect(Buffer.from(fromLetters(letters).subarray(0, Number(size))).toString()).toBe('sound');
});

test('what would be asked from elsewhere is refused, with its place', async () => {
  const problems = new Problems();
  await singleFile(site('<img src="../../assets/x.png" alt="x">'), 'boot()', problems);
  expect(problems.message).toBe(
    'dist/site/en/03-relu/index.html:1:1  src="../../assets/x.png" was there; allowed in the one file: links, and the sound of talks',
  );
});

test.each(['</script', '<!--'])('a first script with %s would end early, and is refused', async (text) => {
  await expect(singleFile(site(), `boot("${text}")`, new Problems())).rejects.toThrow(text);
});
