/** `test` with the built site on a server and an app in a fresh browser context. After each test the page must be clean. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { App } from './app.ts';
import { type Site, serve } from './server.ts';

export const DIST = join(__dirname, '../../../dist/site');

interface Fixtures {
  app: App;
}
interface Shared {
  site: Site;
}

export const test = base.extend<Fixtures, Shared>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/site is empty. Run ./scripts/build first');
      const site = await serve(DIST);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ site, page, javaScriptEnabled }, use) => {
    const app = new App(page, site.url);
    const before = site.strays.length;
    await use(app);
    if (!page.url().startsWith(site.url)) return; // from disk, or nothing was opened
    if (javaScriptEnabled) expect(await app.errors(), 'errors in the page').toEqual([]);
    expect(app.hosts(), 'hosts asked').toEqual([new URL(site.url).host]);
    expect(site.strays.slice(before), 'requests outside the site, or for what is not there').toEqual([]);
  },
});

export { expect };
