/** The file for Kiwix: sound by openZIM's own check, and alive where Kiwix serves it. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { type Kiwix, serveZim, zimFile } from './kiwix.ts';

test('zimcheck finds nothing wrong', () => {
  const said = execFileSync('zimcheck', ['--all', zimFile()], { encoding: 'utf8' });
  expect(said).toContain('Overall Test Status: Pass');
});

test.describe('served by kiwix-serve', () => {
  let kiwix: Kiwix;
  test.beforeAll(async () => {
    kiwix = await serveZim();
  });
  test.afterAll(() => kiwix.close());

  test('a lesson runs its core, keeps answers, and asks nothing of another host', async ({ page }) => {
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(kiwix.url);
    await page.locator('.hero a.button').click();
    await page.locator('main[data-lesson]').waitFor();
    await page.locator('activation-plot').first().scrollIntoViewIfNeeded();
    await expect(page.locator('[data-core-status]')).toContainText('Core: ');
    await page.locator('.lesson-nav').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('*read/'))))
      .toBe(true);
    expect(faults).toEqual([]);
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(kiwix.url).host]);
  });
});
