/** Links to pages and files of the site, whoever made them, lead to their places in the one file. */

import { fileIn, leadsTo } from './address.ts';

interface Ways {
  /** The page on which the links stand. */
  from: string;
  file(path: string): Uint8Array<ArrayBuffer>;
  /** Follows a link within this document, or says that the browser shall. */
  follow(query: string, fragment: string): boolean;
}

/** Before a link is used or looked at, so that also a new tab and a copied address are right. */
const BEFORE = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

export function followLinks(page: Document, ways: Ways): void {
  const linkOf = (event: Event): HTMLAnchorElement | undefined =>
    event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);

  const lead = (event: Event): void => {
    const link = linkOf(event);
    const there = leadsTo(link?.getAttribute('href') ?? '#', ways.from, location.search);
    if (there !== undefined) link?.setAttribute('href', there);
  };
  for (const type of BEFORE) page.addEventListener(type, lead, true);

  page.addEventListener('click', (event) => {
    const link = linkOf(event);
    const [, query = '', fragment = ''] = /^(\?[^#]*)?(#.*)?$/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (!link || event.defaultPrevented || event.button !== 0) return;
    const path = fileIn(query);
    if (path !== undefined) return offer(link, path, ways.file(path));
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // A document without an address of its own has no fragments: they would lead to those of the page around it.
    if (query === '' && (fragment === '' || location.protocol !== 'about:')) return;
    if (ways.follow(query, fragment)) event.preventDefault();
  });
}

/** Lets the browser save a file in place of following its link. */
function offer(link: HTMLAnchorElement, path: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = link.getAttribute('href') ?? '';
  const url = URL.createObjectURL(new Blob([bytes]));
  link.href = url;
  link.download ||= path.replace(/.*\//, '');
  // Not at once: the download begins later than this line.
  setTimeout(() => {
    link.setAttribute('href', address);
    URL.revokeObjectURL(url);
  }, 60_000);
}
