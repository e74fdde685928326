/** An author of a WordPress pastes the address of a lesson, and nothing else: the page shows the lesson, live, and it grows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { serve } from '../rig/server.ts';
import { AUTHOR, openWordPress } from '../rig/wordpress.ts';

test.setTimeout(240_000);

/** Built for an address, which it is told here anew: it stands in the page and in what the page leads to. */
const BUILT = join(__dirname, '../../../build/languages');
const BUILT_FOR = 'https://example.org/nonlinear/';

test('an author of a WordPress pastes an address, and readers have a lesson that works', async ({ page, browser }) => {
  const site = await serve(BUILT);
  const path = lesson('09-saturation');
  for (const file of [path, path.replace('index.html', 'oembed.json')])
    site.instead.set(file, readFileSync(join(BUILT, file), 'utf8').replaceAll(BUILT_FOR, site.url));
  const wordpress = await openWordPress(site.url);

  await page.goto(`${wordpress.url}/wp-login.php`);
  await page.fill('#user_login', AUTHOR.name);
  await page.fill('#user_pass', AUTHOR.password);
  await page.click('#wp-submit');
  await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
  await page.getByRole('button', { name: 'Close dialog' }).click();
  await page.getByRole('textbox', { name: 'Add title' }).fill('A course elsewhere');
  await page.keyboard.press('Enter');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((address) => navigator.clipboard.writeText(address), site.url + path);
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByLabel('Editor publish');
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const post = await panel.getByRole('link', { name: 'View Post' }).getAttribute('href');

  const reader = new App(await browser.newPage(), site.url);
  await reader.goto(post ?? '');
  const frame = reader.page.locator('iframe.wp-embedded-content');
  // WordPress shows a bare link until it hears how tall the lesson is, and lets no frame be taller than this.
  await expect(frame).toHaveAttribute('height', '1000');
  await expect(frame).toBeInViewport();
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(reader.page.locator('blockquote.wp-embedded-content')).toBeHidden();
  await reader.enter('iframe.wp-embedded-content');
  await reader.ready('#far-out');
  await reader.type('#far-out input.x', '2.5');
  await reader.press('Enter');
  const { value } = await at('sigmoid', 2.5);
  await reader.wait((told) => {
    const shown = deep('activation-plot .readout [data-live=value]').dataset.value;
    return Math.abs(Number(shown) - told) < 1e-6;
  }, value);
  expect(site.strays).toEqual([]);
  await wordpress.close();
  site.close();
});
