/** A course that a browser keeps: `host` serves it as any server would, `app` is a reader's first visit, with pages as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { KeptList } from '../../../web/src/offline/kept.ts';
import type { AnyApp } from '../rig/any-app.ts';
import { App } from '../rig/app.ts';
import { type Site, serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';

export const test = base.extend<{ host: Site; app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs
  host: async ({}, use) => {
    if (!existsSync(join(DIST, 'sw.js'))) throw new Error(`${DIST} has no sw.js. Run ./scripts/build first`);
    const host = await serve(DIST, { kept: true });
    await use(host);
    host.close();
  },
  app: async ({ page, host }, use) => {
    const app = openApp(page, host);
    await use(app);
    expect(app.consoleErrors, 'errors in the page').toEqual([]);
    expect(app.hosts(), 'hosts asked').toEqual([new URL(host.url).host]);
  },
});

export function openApp(page: ConstructorParameters<typeof App>[0], host: Site): App {
  const app = new App(page, host.url);
  app.collectFromConsole();
  return app;
}

/** Pages may be closed, the server too: all of it is here. */
export const keptWhole = (app: { wait(fn: () => unknown): Promise<unknown> }) =>
  app.wait(() => navigator.serviceWorker.controller?.state === 'activated');

/** What the page about it says, by <offline-keeper>. */
export const copyIs = (app: AnyApp, copy: string) =>
  app.wait((wanted) => deepAll('[data-copy]')[0]?.dataset.copy === wanted, copy);

/** What the service worker was told to keep, by its own file. */
export function listOf(worker: string, read: (path: string) => string): KeptList & { path: string } {
  const [path = ''] = /assets\/kept-\w+\.json/.exec(worker) ?? [];
  return { path, ...(JSON.parse(read(path)) as KeptList) };
}

export const builtFile = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** All that is in caches, as paths from the root of the site. */
export const cached = (app: Pick<App, 'eval' | 'siteUrl'>) =>
  app.eval(async (root) => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(url.slice(root.length));
    return paths.sort();
  }, app.siteUrl);

export { App, expect };
