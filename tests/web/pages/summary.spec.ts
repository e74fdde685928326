/** Three summaries and the switch between them, on pages into which the spec puts what the directive writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../rig/app.ts';
import { expect, test } from '../rig/test.ts';

const fixture = join(__dirname, '../../../web/fixtures/markdown/boxes-for-review.txt');
const summaries = /<fieldset class="depth-switch segments">[\s\S]*$/
  .exec(readFileSync(fixture, 'utf8'))?.[0]
  .replace(/^\.$/gm, '');
const page = 'en/credits/index.html';
const other = 'en/glossary/index.html';

test.beforeEach(async ({ app }) => {
  for (const path of [page, other])
    await app.page.route(`**/${path}`, async (route) => {
      const body = await (await route.fetch()).text();
      const part = `${summaries}`.replace('<p>Three.</p>', '<h3 id="deep">Deep</h3>\n<p>Three.</p>');
      await route.fulfill({ contentType: 'text/html', body: body.replace('</main>', `${part}</main>`) });
    });
  await app.page.setViewportSize({ width: 360, height: 800 });
});

const shown = (app: App) =>
  app.eval(() =>
    deepAll('.summary')
      .filter((summary) => summary.offsetHeight > 0)
      .map((summary) => summary.dataset.depth),
  );
const chosen = (app: App) => app.eval(() => deep<HTMLInputElement>('.depth-switch :checked').value);

test('the switch shows one summary, by keyboard too, and is remembered in the whole course', async ({ app }) => {
  await app.goto(page);
  expect(await shown(app)).toEqual(['basic']);
  await app.focus('.depth-switch input');
  await app.press('ArrowRight');
  expect(await shown(app)).toEqual(['medium']);
  await app.goto(other);
  expect(await shown(app)).toEqual(['medium']);
  expect(await chosen(app)).toBe('medium');
});

test('a link to a heading in another summary shows that summary', async ({ app }) => {
  await app.goto(`${page}#deep`);
  await app.wait(() => deep('#deep').offsetHeight > 0);
  expect(await shown(app)).toEqual(['detailed']);
  expect(await chosen(app)).toBe('detailed');
});

test('paper has all three, each under its heading, and no switch', async ({ app }) => {
  await app.goto(page);
  await app.page.emulateMedia({ media: 'print' });
  expect(await shown(app)).toEqual(['basic', 'medium', 'detailed']);
  expect(await app.eval(() => deep('.depth-switch').offsetHeight)).toBe(0);
  expect(await app.text('#summary-detailed')).toBe('Summary, detailed');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all three stand one after the other', async ({ app }) => {
    await app.goto(page);
    for (const depth of ['basic', 'medium', 'detailed'])
      await expect(app.page.locator(`.summary[data-depth=${depth}]`)).toBeVisible();
    await expect(app.page.locator('.depth-switch')).toBeHidden();
  });
});
