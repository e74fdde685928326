/**
 * The whole course as one file for a double click: made of the files of the site, so that the lesson is the same. The browser
 * itself holds it to its promise: the file's policy lets no address be asked and no script run but those that are in it.
 */

import { createHash } from 'node:crypto';
import { tForms } from '../../../src/locales/t-forms.ts';
import { ARRIVE, blockOf, CONTENTS, type Contents, SOUND } from '../../../src/single/contents.ts';
import { toLetters } from '../../../src/single/letters.ts';
import type { Files } from '../../check/check-site.ts';
import type { Problems } from '../../content/problems.ts';
import { html, raw } from '../../html.ts';
import { fallback } from './fallback.ts';
import { languageOf, scriptsOf, themeOf, withoutFrame } from './frame.ts';
import { pack } from './groups.ts';

export interface SingleFile {
  silent: string;
  /** The same with the sound at its end. */
  withSound: string;
  /** What takes how much: name, bytes of the site, bytes of the file. */
  table: [string, number, number][];
}

/** `boot` is the file's own script. */
export async function singleFile(site: Files, boot: string, problems: Problems): Promise<SingleFile> {
  for (const text of ['</script', '<!--'])
    if (boot.includes(text))
      throw new Error(`the first script had "${text}" in it; allowed: what does not end its element`);
  const texts = new Map([...site].filter(([path]) => isPage(path)).map(([path, bytes]) => [path, text(bytes)]));
  const pages = new Map([...texts].map(([path, page]) => [path, withoutFrame(page, path, problems)]));
  const start = texts.get('index.html') ?? '';
  const languages: Contents['languages'] = {};
  for (const [path, page] of texts) languages[languageOf(page)] ??= scriptsOf(page, path, site);
  const theme = themeOf(start, 'index.html');

  const wanted = [
    theme,
    ...Object.values(languages).flatMap(({ site: script, names }) => [script, ...Object.values(names)]),
  ];
  const carried = [...site].filter(([path]) => wanted.includes(path) || /\.(xml|gift|txt|vtt)$/.test(path));
  const packed = await pack(
    new Map<string, Uint8Array>([
      ...[...pages].map(([path, page]): [string, Uint8Array] => [path, Buffer.from(page)]),
      ...carried,
    ]),
  );
  const contents: Contents = { groups: packed.groups, theme, languages };
  const silent = JSON.stringify({ ...contents, silent: tForms('single.silent') });

  const styles = stylesOf(site);
  const scripts = carried.filter(([path]) => path.endsWith('.js')).map(([, bytes]) => text(bytes));
  const policy = policyOf([boot, ARRIVE, ...scripts], styles);
  const icon = [...site].find(([path]) => /^assets\/icon-\w+\.svg$/.test(path))?.[1] ?? new Uint8Array();
  const asleep = fallback(pages);
  const blocks = [...packed.letters].map(
    ([group, letters]) => html`<script type="text/plain" id="${blockOf(group)}">${raw(letters)}</script>\n`,
  );
  const begin = (data: string): string =>
    html`<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${raw(/<title>([^<]*)<\/title>/.exec(start)?.[1] ?? '')}</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${base64(icon)}">
${styles.map((style) => html`<style>${raw(style)}</style>\n`)}<script type="application/json" id="${CONTENTS}">${raw(data)}</script>
${blocks}<script>${raw(boot)}</script>
</head>
<body>
${asleep}`.text;
  const end = '</body>\n</html>\n';
  const sound = [...site].filter(([path]) => path.endsWith('.mp3')).sort(([a], [b]) => (a < b ? -1 : 1));
  const sounds = sound.map(
    ([path, bytes]) =>
      `<script type="text/plain" ${SOUND}="${path}" data-size="${bytes.length}">${toLetters(bytes)}</script>\n`,
  );
  return {
    silent: begin(silent) + end,
    withSound: begin(JSON.stringify(contents)) + sounds.join('') + end,
    table: [
      ...[...packed.letters].map(([group, letters]): [string, number, number] => [
        group,
        packed.sizes.get(group) ?? 0,
        letters.length,
      ]),
      ['styles and fonts', 0, styles.join('').length],
      ['first script', 0, boot.length],
      ['contents and policy', 0, silent.length + policy.length],
      ['without scripts', 0, Buffer.byteLength(asleep.text)],
      ['sound', sound.reduce((sum, [, bytes]) => sum + bytes.length, 0), sounds.join('').length],
    ],
  };
}

/** The page of a missing address is for hosts of many files. */
const isPage = (path: string): boolean => path.endsWith('.html') && path !== '404.html';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/**
 * The sheets of the site, with the fonts in them: shown at once, as there is no line to wait for. Letters that no page shows
 * until a reader types one would be 16 kB of the file; a font of the system has them.
 */
function stylesOf(site: Files): string[] {
  const sheets = [...site].filter(([path]) => path.endsWith('.css')).sort(([a], [b]) => (a > b ? -1 : 1)); // style before listening
  return sheets.map(([, sheet]) =>
    text(sheet)
      .replace(/@font-face\{[^}]*unicode-range[^}]*\}/g, '')
      .replace(/url\(([\w-]+\.woff2)\)/g, (_, name: string) => {
        const font = site.get(`assets/${name}`);
        if (!font) throw new Error(`font was "${name}"; allowed: a file of the site`);
        return `url(data:font/woff2;base64,${base64(font)})`;
      })
      .replaceAll('font-display:optional', 'font-display:block'),
  );
}

function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  const listed = (contents: readonly string[]): string => [...new Set(contents.map(hash))].sort().join(' ');
  return [
    "default-src 'none'",
    `script-src ${listed(scripts)} 'wasm-unsafe-eval'`,
    `style-src ${listed(styles)}`,
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
