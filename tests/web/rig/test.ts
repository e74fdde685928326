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
  /** What is served: `test.use({ folder })` in a spec serves another build. */
  folder: string;
  site: Site;
}

export const test = base.extend<Fixtures, Shared>({
  folder: [DIST, { option: true, scope: 'worker' }],
  site: [
    async ({ folder }, use) => {
      if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is empty. Run ./scripts/build first`);
      const site = await serve(folder);
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
