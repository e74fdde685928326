/** The file for Kiwix: sound by openZIM's own check, and alive where Kiwix serves it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const FILE = join(__dirname, '../../../dist/packages/nonlinear.zim');

test.beforeAll(() => {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not there. Run ./scripts/build zim first`);
});

test('zimcheck finds nothing wrong', () => {
  const said = execFileSync('zimcheck', ['--all', FILE], { encoding: 'utf8' });
  expect(said).toContain('Overall Test Status: Pass');
});

test.describe('served by kiwix-serve', () => {
  let server: ChildProcess;
  let url: string;

  test.beforeAll(async () => {
    const port = await freePort();
    server = spawn('kiwix-serve', ['--nosearchbar', '--address', '127.0.0.1', '--port', String(port), FILE]);
    url = `http://127.0.0.1:${port}/nonlinear/`;
    await expect
      .poll(() =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
  });
  test.afterAll(() => server.kill());

  test('a lesson runs its core, keeps answers, and asks nothing of another host', async ({ page }) => {
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(url);
    await page.locator('.hero a.button').click();
    await page.locator('main[data-lesson]').waitFor();
    await page.locator('activation-plot').first().scrollIntoViewIfNeeded();
    await expect(page.locator('[data-core-status]')).toContainText('Core: ');
    await page.locator('.lesson-nav').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('*read/'))))
      .toBe(true);
    expect(faults).toEqual([]);
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(url).host]);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
