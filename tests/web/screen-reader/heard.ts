/** `test` with Firefox on a screen that nobody sees, and a screen reader that reads it. Closed after each test. */
import { test as base, expect } from '@playwright/test';
import { App } from '../rig/app.ts';
import { type Orca, startOrca } from '../rig/screen-reader/orca.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';

interface Fixtures {
  orca: Orca;
  app: App;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs
  orca: async ({}, use) => {
    const orca = await startOrca();
    await use(orca);
    await orca.close();
  },
  app: async ({ orca, playwright, launchOptions }, use) => {
    const site = await serve(DIST);
    const browser = await playwright.firefox.launch({
      ...launchOptions,
      headless: false,
      env: { ...process.env, ...orca.variables } as Record<string, string>,
      firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, 'accessibility.force_disabled': -1 },
    });
    await use(new App(await browser.newPage(), site.url));
    await browser.close();
    site.close();
  },
});

/** Goes to a page, and waits until the reader has it. */
export async function open(app: App, orca: Orca, path: string): Promise<void> {
  await app.goto(path);
  await app.wakeAll();
  await orca.until(/Finished loading|Mozilla Firefox/);
}

export { expect };
