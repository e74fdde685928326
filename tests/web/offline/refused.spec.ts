/** Where nothing can be kept, everything else works, and nobody is told of an error. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as engine } from '@playwright/test';
import { chromium } from '../rig/chromium.ts';
import { lesson } from '../rig/pages.ts';
import { copyIs, expect, openApp, test } from './kept.ts';

const registered = async () => (await navigator.serviceWorker.getRegistrations()).length;

test('a host without the worker is no error', async ({ app, host }) => {
  host.instead.set('sw.js', null);
  await app.goto('en/offline/index.html');
  await copyIs(app, 'refused');
  expect(await app.text('[data-copy]')).toContain('This browser does not keep it');
  const asked = host.asked.length;
  await app.goto(lesson('03-relu'));
  await app.wakeAll();
  await expect.poll(() => host.asked.slice(asked).filter((path) => path.endsWith('/sw.js')).length).toBe(1);
  expect(await app.eval(registered)).toBe(0);
  // A page cannot ask whether the file is there without this line of the browser's own; it is no error of the page.
  expect(app.consoleErrors.filter((line) => !/404.*fetching the script/.test(line))).toEqual([]);
  app.consoleErrors.length = 0;
});

test('in a frame nothing is registered', async ({ app, host }) => {
  host.instead.set(
    'frame.html',
    '<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="en/offline/index.html" width="800" height="600"></iframe>',
  );
  await app.goto('frame.html');
  const frame = app.page.frameLocator('iframe');
  await expect(frame.locator('[data-copy]')).toHaveAttribute('data-copy', 'frame');
  expect(await app.eval(registered)).toBe(0);
  expect(host.asked.filter((path) => path.endsWith('sw.js'))).toEqual([]);
});

test('who saves data is asked first', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(Reflect.get(navigator, 'connection'), 'saveData', { value: true });
  });
  await app.goto('en/offline/index.html');
  await copyIs(app, 'saving');
  expect(await app.text('[data-copy]')).toContain('less than 3 MB');
  expect(await app.eval(registered)).toBe(0);
  await app.click('[data-keep]');
  await copyIs(app, 'kept');
});

/** Storage that the reader has blocked, and a school's server without a certificate. */
for (const { name, preferences, school, copy } of [
  {
    name: 'storage is blocked',
    preferences: { profile: { default_content_setting_values: { cookies: 2 } } },
    school: false,
    copy: 'refused',
  },
  { name: 'the server has no certificate', preferences: {}, school: true, copy: 'insecure' },
])
  test(`where ${name}, a sentence says so and lessons run`, async ({ host }) => {
    const profile = mkdtempSync(join(tmpdir(), 'nonlinear-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    const args = [...chromium.args, '--host-resolver-rules=MAP school.test 127.0.0.1'];
    const context = await engine.launchPersistentContext(profile, { ...chromium, args });
    const app = openApp(await context.newPage(), host);
    const at = (path: string) => host.url.replace('127.0.0.1', school ? 'school.test' : '127.0.0.1') + path;
    await app.goto(at('en/offline/index.html'));
    await copyIs(app, copy);
    await app.goto(at(lesson('03-relu')));
    await app.wakeAll();
    expect(await app.text('[data-core-status]')).toMatch(/relaxed|simd128/);
    expect(app.consoleErrors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
