/** A page of the site as it lies in the one file: without what the file has once for all pages, with links that lead within it. */

import { posix } from 'node:path';
import { leadsTo } from '../../../src/single/address.ts';
import { SOUND } from '../../../src/single/contents.ts';
import type { Files } from '../../check/check-site.ts';
import type { Problems } from '../../content/problems.ts';
import { fileListOf } from '../../file-list.ts';
import { escapeHtml } from '../../html.ts';

/** In the head of every page, and once in that of the file: policy, styles, icon, scripts. */
const ofFile = [
  /<meta (?:charset|http-equiv|name="(?:viewport|color-scheme|theme-color)")[^>]*>\n/g,
  /<link rel="(?:icon|apple-touch-icon|manifest|stylesheet)"[^>]*>\n/g,
  /<script [^>]*><\/script>\n/g,
];

export function withoutFrame(html: string, path: string, problems: Problems): string {
  const bare = ofFile.reduce((text, pattern) => text.replace(pattern, ''), html);
  const led = bare.replace(/<a\b[^>]*? href="([^"]*)"/g, (whole, href: string) => {
    const there = leadsTo(href.replaceAll('&amp;', '&'), path);
    return there === undefined ? whole : whole.replace(`href="${href}"`, `href="${escapeHtml(there)}"`);
  });
  const silent = led.replace(/(<audio\b[^>]*?) src="([^"]*)"/g, (_, tag: string, src: string) => {
    return `${tag} ${SOUND}="${posix.join(posix.dirname(path), src)}"`;
  });
  const [outside] = / (?:src|srcset|poster)="[^"]*"|<script\b|<link\b/.exec(silent) ?? [];
  if (outside !== undefined)
    problems.addFile(
      `dist/site/${path}`,
      `${outside.trim()} was there; allowed in the one file: links, and the sound of talks`,
    );
  return silent;
}

/** What the scripts of a page may load, by name, as paths from the site's root; and the script that every page runs. */
export function scriptsOf(html: string, path: string, site: Files): { site: string; names: Record<string, string> } {
  const script = posix.join(posix.dirname(path), /<script defer src="([^"]*)"/.exec(html)?.[1] ?? '');
  const names = fileListOf(Buffer.from(site.get(script) ?? []).toString());
  const fromRoot = (url: string): string => posix.join(posix.dirname(script), url);
  return { site: script, names: Object.fromEntries(Object.entries(names).map(([name, url]) => [name, fromRoot(url)])) };
}

export function themeOf(html: string, path: string): string {
  return posix.join(posix.dirname(path), /<script src="([^"]*)"/.exec(html)?.[1] ?? '');
}

export const languageOf = (html: string): string => /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
