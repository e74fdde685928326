/**
 * Every address in a page leads to a file of the site, every #anchor to an id. Addresses are relative and end in a file's
 * name, so that they also lead there from a folder on disk.
 */

import { posix } from 'node:path';
import type { Problems } from '../content/problems.ts';
import { fileListOf } from '../file-list.ts';
import type { Files } from './check-site.ts';
import { withoutOutwardLinks } from './outward.ts';

/** What every page runs. */
const isListed = (path: string): boolean => /^assets\/site-\w+\.js$/.test(path);

const address = / (?:href|src)="([^"]*)"/g;

export function checkLinks(files: Files, pages: ReadonlyMap<string, string>, problems: Problems): void {
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(path, html, problems)]));
  for (const [path, html] of pages) {
    const written = [...withoutOutwardLinks(html).matchAll(address)].map(([, url = '']) =>
      url.replaceAll('&amp;', '&'),
    );
    for (const url of written) {
      const reason = whyBroken(url, path, files, ids);
      if (reason) problems.addFile(`dist/site/${path}`, `address was "${url}"; ${reason}`);
    }
  }
  for (const [path, script] of files) {
    if (!isListed(path)) continue;
    for (const url of Object.values(fileListOf(Buffer.from(script).toString()))) {
      const reason = whyBroken(url, path, files, ids);
      if (reason) problems.addFile(`dist/site/${path}`, `address was "${url}"; ${reason}`);
    }
  }
}

function whyBroken(
  url: string,
  page: string,
  files: Files,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)) return 'allowed: an address relative to the page';
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  if (!files.has(target)) return 'allowed: a file of the site (pages end in index.html)';
  if (anchor !== undefined && !ids.get(target)?.has(decodeURIComponent(anchor))) return `allowed: an id of ${target}`;
  return undefined;
}

function idsOf(path: string, html: string, problems: Problems): Set<string> {
  const ids = new Set<string>();
  for (const [, id = ''] of html.matchAll(/ id="([^"]*)"/g)) {
    if (ids.has(id)) problems.addFile(`dist/site/${path}`, `id "${id}" was there twice; allowed: once`);
    ids.add(id);
  }
  return ids;
}
