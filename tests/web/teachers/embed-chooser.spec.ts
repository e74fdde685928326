/** The page for teachers: what is chosen for a lesson, the text that comes of it, and the frame that the text makes. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { DIST, expect, test } from '../rig/test.ts';
import { onDisk } from '../single/file.ts';

const PAGE = 'en/teachers/index.html';
const chooser = (app: App) => app.page.locator('embed-chooser');
const menu = (app: App, name: string) => chooser(app).getByRole('combobox', { name, exact: true });
const snippet = (app: App) => chooser(app).locator('textarea').first();
const inside = (app: App) => app.page.frameLocator('embed-chooser iframe');

async function open(app: App, url = PAGE): Promise<void> {
  await app.goto(url);
  await app.ready('embed-chooser');
  await chooser(app).locator('.stage').scrollIntoViewIfNeeded();
  await inside(app).locator('main').waitFor();
}

/** As the keyboard does it: entry by entry. */
async function choose(app: App, name: string, value: string): Promise<void> {
  await expect(menu(app, name).locator(`option[value="${value}"]`)).toHaveCount(1);
  const steps = await menu(app, name).evaluate((select: HTMLSelectElement, wanted) => {
    const values = [...select.options].map((option) => option.value);
    return values.indexOf(wanted) - select.selectedIndex;
  }, value);
  await menu(app, name).focus();
  for (let step = 0; step < steps; step++) await app.press('ArrowDown');
  await expect(menu(app, name)).toHaveValue(value);
}

/** Attributes of the frame that the text makes, and of the one that is shown. `loading` is for pages that nobody scrolls yet. */
async function frames(app: App) {
  const text = await snippet(app).inputValue();
  return app.eval((html) => {
    const attributes = (frame: Element) =>
      Object.fromEntries(
        [...frame.attributes].filter(({ name }) => name !== 'loading').map(({ name, value }) => [name, value]),
      );
    const written = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
    return { written: written && attributes(written), shown: attributes(deep('embed-chooser iframe')) };
  }, text);
}

test('by keyboard: lesson, part, colours and lock, and the frame that is shown is the one that is written', async ({
  app,
}) => {
  await app.size(800, 400); // the frame is out of sight
  await app.goto(PAGE);
  await app.eval(() => document.querySelector('#embed')?.scrollIntoView());
  await app.ready('embed-chooser');
  await choose(app, 'Lesson', '09-saturation');
  await expect(inside(app).locator('h1')).toHaveText('Saturation');
  await choose(app, 'What', 'far-out');
  // Of the heading, a frame of a part shows a single pixel: it is for those who listen.
  await expect.poll(async () => (await inside(app).locator('h1').boundingBox())?.width).toBe(1);
  await choose(app, 'Colours', 'dark');
  await chooser(app).getByLabel('Locked frame').focus();
  await app.press('Space');
  await expect(inside(app).locator('html')).toHaveAttribute('data-theme', 'dark');
  await chooser(app).locator('.stage').scrollIntoViewIfNeeded();
  await expect(inside(app).locator('#far-out[data-ready]')).toBeVisible();
  const { written, shown } = await frames(app);
  expect(shown).toEqual(written);
  expect(written?.src).toBe(`${app.siteUrl}${lesson('09-saturation')}?embed=1&part=far-out&theme=dark`);
  expect(written?.sandbox).not.toContain('allow-same-origin');
  expect(await app.axe()).toEqual([]);
});

test('a part has the height that it tells, and tells anew when it changes', async ({ app }) => {
  await open(app);
  await menu(app, 'Lesson').selectOption({ label: 'Saturation' });
  await menu(app, 'What').selectOption('far-out');
  const body = inside(app).locator('body');
  const fits = async () => {
    const frame = await chooser(app).locator('iframe').boundingBox();
    const shown = await body.evaluate((element) => element.getBoundingClientRect().height);
    const room = (frame?.height ?? 0) - shown;
    return room >= 0 && room <= 12; // up to whole tens, and two edges of a pixel
  };
  await expect(inside(app).locator('#far-out[data-ready]')).toBeVisible();
  await expect.poll(fits).toBe(true);
  const before = await snippet(app).inputValue();
  await app.size(400, 900);
  await expect.poll(fits).toBe(true);
  expect(await snippet(app).inputValue(), 'the height in the text').not.toBe(before);
});

test('what was set in the frame goes into the text', async ({ app }) => {
  await open(app);
  await menu(app, 'Lesson').selectOption({ label: 'Saturation' });
  await menu(app, 'What').selectOption('far-out');
  await inside(app).locator('#far-out .handle').press('Home');
  await expect(inside(app).locator('#far-out input.x')).toHaveValue('−8');
  await chooser(app).getByLabel('As it stands now').check();
  const state = Buffer.from(JSON.stringify({ 'far-out': { x: '-8' } })).toString('base64url');
  await expect(snippet(app)).toHaveValue(new RegExp(`part=far-out#s1:${state}"`));
  await expect(inside(app).locator('#far-out input.x'), 'the frame stays').toHaveValue('−8');
});

test('nothing of a lesson loads before its frame comes into view', async ({ app }) => {
  await app.size(800, 400);
  await app.goto(PAGE);
  await app.eval(() => document.querySelector('#embed')?.scrollIntoView());
  await app.ready('embed-chooser');
  expect(await app.count('embed-chooser iframe')).toBe(0);
  await chooser(app).locator('.stage').scrollIntoViewIfNeeded();
  await inside(app).locator('h1').waitFor();
});

test('from a folder, the frame shows the lesson beside the page, and the text has the address that is typed', async ({
  app,
}) => {
  app.collectFromConsole();
  await open(app, pathToFileURL(join(DIST, PAGE)).href);
  await menu(app, 'Lesson').selectOption({ label: 'ReLU' });
  await expect(inside(app).locator('h1')).toHaveText('ReLU');
  await chooser(app).getByLabel('Address of the site').fill('https://school.example/course');
  await expect(snippet(app)).toHaveValue(/src="https:\/\/school\.example\/course\/en\/03-relu\/index\.html\?embed=1"/);
  await expect(menu(app, 'What').locator('option')).not.toHaveCount(1);
  expect(app.consoleErrors).toEqual([]);
});

test('as one file it says that there is no address, and shows what the texts look like', async ({ app }) => {
  app.collectFromConsole();
  await app.goto(onDisk(PAGE));
  await app.ready('embed-chooser');
  await expect(chooser(app)).toContainText('has no address that others could reach');
  await chooser(app).locator('summary').first().click();
  await expect(chooser(app).locator('details').first()).toContainText('https://example.org/nonlinear/en/');
  expect(app.consoleErrors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the texts for the first lesson stand there', async ({ app }) => {
    await app.goto(PAGE);
    await chooser(app).locator('summary').nth(1).click();
    await expect(chooser(app).locator('details').nth(1)).toContainText(
      '<iframe src="https://example.org/nonlinear/en/',
    );
  });
});
