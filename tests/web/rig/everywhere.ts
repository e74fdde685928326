/** `test` for specs that every engine runs: `open` gives an app in this project's engine, in a browser as it is wished for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import type { AnyApp } from './any-app.ts';
import { App } from './app.ts';
import type { Desktop } from './desktop.ts';
import { openSession } from './webkit/session.ts';
import { WebKitApp } from './webkit/webkit-app.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What a page may keep that stands in a frame of another site. */
export type ThirdParty = 'usual' | 'may keep' | 'may not keep';

interface Wish {
  thirdParty?: ThirdParty;
  /** All requests go to this address: so a page can come from any name. */
  proxy?: string;
  /** Of the browser's surroundings, on top of ours. */
  variables?: Record<string, string>;
  /** Where it finds media keys; closed after it. */
  desktop?: Desktop;
}

interface Fixtures {
  /** Closed after the test. */
  open(siteUrl: string, wish?: Wish): Promise<AnyApp>;
}
interface Options {
  engine: Engine;
}

const SIZE = { width: 1000, height: 800 };

export const test = base.extend<Fixtures, Options>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  open: async ({ engine, playwright, launchOptions }, use) => {
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (siteUrl, wish = {}) => {
      const variables = { ...wish.variables, ...wish.desktop?.variables };
      closing.push(async () => wish.desktop?.close());
      if (engine === 'webkit') {
        const session = await openSession(wish.proxy ? [`--proxy=${wish.proxy}`] : [], variables);
        closing.unshift(() => session.close());
        const app = new WebKitApp(session, siteUrl);
        await app.size(SIZE.width, SIZE.height);
        return app;
      }
      const profile = mkdtempSync(join(tmpdir(), `${engine}-`));
      closing.push(async () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
      const options = {
        ...launchOptions,
        ...(wish.proxy && { proxy: { server: wish.proxy } }),
        env: { ...process.env, ...variables } as Record<string, string>,
      };
      let page: Page;
      if (engine === 'chromium') {
        writeChromiumProfile(profile, wish.thirdParty);
        const context = await playwright.chromium.launchPersistentContext(profile, { ...options, viewport: SIZE });
        closing.unshift(() => context.close());
        page = context.pages()[0] ?? (await context.newPage());
      } else {
        const browser: Browser = await playwright.firefox.launch({
          ...options,
          firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, ...firefoxWish(wish) },
        });
        closing.unshift(() => browser.close());
        page = await browser.newPage({ viewport: SIZE });
      }
      return new App(page, siteUrl);
    });
    for (const close of closing) await close();
  },
});

/** Debian's Chromium refuses, unless its reader chose otherwise: 0 is "allow", 1 "block third-party". */
function writeChromiumProfile(profile: string, thirdParty: ThirdParty = 'usual'): void {
  if (thirdParty === 'usual') return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const mode = thirdParty === 'may keep' ? 0 : 1;
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: mode } }));
}

/** 5 keeps it apart for each site around, 1 refuses. Names are asked of the proxy, never of the network. */
function firefoxWish({ thirdParty = 'usual', proxy }: Wish): Record<string, string | number | boolean> {
  const behaviour = { usual: undefined, 'may keep': 5, 'may not keep': 1 }[thirdParty];
  return {
    ...(behaviour !== undefined && { 'network.cookie.cookieBehavior': behaviour }),
    ...(proxy && { 'network.proxy.allow_hijacking_localhost': true }),
  };
}

export { expect };
