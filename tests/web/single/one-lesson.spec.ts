/** Every page of the site is in the one file, with the same text, figures and questions, and links lead to each of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../rig/pages.ts';
import { DIST, expect } from '../rig/test.ts';
import { onDisk, test } from './file.ts';

const inFile = pages.filter((page) => page !== '404.html');
const half = Math.ceil(inFile.length / 2);
const linked = new Map<string, string[]>();

test.describe.configure({ mode: 'serial' });

for (const part of [inFile.slice(0, half), inFile.slice(half)]) {
  test(`${part[0]} to ${part.at(-1)} say what they say on the site`, async ({ app }) => {
    test.setTimeout(120_000);
    // Asleep, a page is what the build wrote.
    await app.page.addInitScript(() => {
      customElements.define = () => {};
    });
    for (const page of part) {
      await app.goto(onDisk(page), 'domcontentloaded');
      const { there, here, links } = await app.eval(
        (html) => {
          const read = (root: Document) => {
            const main = root.querySelector('main')?.cloneNode(true) as HTMLElement;
            for (const added of main.querySelectorAll(
              '.read-mark, .link-mark, [data-go-on], [data-progress], noscript, audio, .listen-silent, .listen-files',
            ))
              added.remove();
            return {
              title: root.title,
              language: root.documentElement.lang,
              heading: root.querySelector('h1')?.textContent,
              text: main.textContent?.replace(/\s+/g, ' '),
              figures: main.querySelectorAll('figure, svg').length,
              questions: main.querySelectorAll('fieldset[data-item]').length,
              elements: [...main.querySelectorAll('*')]
                .map(({ localName }) => localName)
                .filter((name) => name.includes('-')),
            };
          };
          return {
            there: read(new DOMParser().parseFromString(html, 'text/html')),
            here: read(document),
            links: [...document.querySelectorAll('a[href*="?page="]')].map(
              (link) => (link as HTMLAnchorElement).search,
            ),
          };
        },
        readFileSync(join(DIST, page), 'utf8'),
      );
      expect(here, page).toEqual(there);
      linked.set(page, links);
    }
  });
}

test('links lead from the first page to all others', () => {
  const reached = new Set(['index.html']);
  for (const page of reached)
    for (const search of linked.get(page) ?? []) reached.add(`${search.replace('?page=', '')}index.html`);
  expect([...reached].sort()).toEqual(inFile);
});
