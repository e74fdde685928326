/** Every page of the site is in the one file, with the same text, figures and questions, and links lead to each of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../rig/pages.ts';
import { DIST, expect, test } from '../rig/test.ts';
import { serveFile } from './file.ts';

const inFile = pages.filter((page) => page !== '404.html');

test('each page says what it says on the site, and links lead from the first to all others', async ({ app }) => {
  // Asleep, a page is what the build wrote.
  await app.page.addInitScript(() => {
    customElements.define = () => {};
  });
  const served = await serveFile();
  await app.goto(`${served.url}nonlinear.html`);
  const linked = new Map<string, string[]>();
  for (const page of inFile) {
    const { there, here, links } = await app.eval(
      (path, html) => {
        const link = document.createElement('a');
        link.href = `site:/${path}`;
        document.body.append(link);
        link.click();
        const read = (root: Document) => {
          const main = root.querySelector('main')?.cloneNode(true) as HTMLElement;
          // What scripts add, and what only a site can have.
          const own =
            '.read-mark, .link-mark, [data-go-on], [data-progress], noscript, audio, .listen-silent, .listen-files, .listen-voices';
          for (const each of main.querySelectorAll(own)) each.remove();
          const all = [...main.querySelectorAll('*')];
          return {
            title: root.title,
            language: root.documentElement.lang,
            heading: root.querySelector('h1')?.textContent,
            text: main.textContent?.replace(/\s+/g, ' ').trim(),
            figures: main.querySelectorAll('figure, svg, math').length,
            questions: main.querySelectorAll('fieldset[data-item]').length,
            elements: all.map(({ localName }) => localName).filter((name) => name.includes('-')),
          };
        };
        return {
          there: read(new DOMParser().parseFromString(html, 'text/html')),
          here: read(document),
          links: [...document.querySelectorAll<HTMLAnchorElement>('a[href*="?page="]')].map(({ search }) => search),
        };
      },
      page,
      readFileSync(join(DIST, page), 'utf8'),
    );
    expect(here, page).toEqual(there);
    linked.set(page, links);
  }
  served.close();

  const reached = new Set(['index.html']);
  for (const page of reached)
    for (const search of linked.get(page) ?? []) reached.add(`${search.replace('?page=', '')}index.html`);
  expect([...reached].sort()).toEqual(inFile);
});
