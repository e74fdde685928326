/** Packages that the page for teachers makes from the files of its own site: the same as those of the build, to the byte. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { DIST, expect, test } from '../rig/test.ts';
import { PACKAGES } from '../scorm/rig.ts';

const PAGE = 'en/teachers/index.html';
/** Where the build of the tests says that the course stands: a cartridge has links there. */
const ADDRESS = 'https://example.org/nonlinear/';

const maker = (page: Page) => page.locator('package-maker');
const make = (page: Page) => maker(page).getByRole('button', { name: 'Make it and save it' });
const said = (page: Page) => maker(page).getByRole('status');

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), make(page).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const GLOSSARY = 'en/glossary/index.html';

/** The site as if it stood at that address; with `answer`, its glossary is another page, or missing. */
async function openThere(page: Page, answer?: (whole: Buffer) => Promise<Buffer | null> | null): Promise<void> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).replace('/nonlinear/', '');
    const file = join(DIST, path);
    const whole = existsSync(file) ? readFileSync(file) : null;
    const body = whole && answer && path === GLOSSARY ? await answer(whole) : whole;
    const contentType = types[extname(path)] ?? 'application/octet-stream';
    await route.fulfill(body ? { body, contentType } : { status: 404 }).catch(() => {}); // cancelled meanwhile
  });
  await page.goto(ADDRESS + PAGE);
  await maker(page).scrollIntoViewIfNeeded();
}

/** Names of files that the browser was given to save. */
function savings(page: Page): string[] {
  const all: string[] = [];
  page.on('download', (download) => all.push(download.suggestedFilename()));
  return all;
}

for (const [form, unit, name] of [
  ['scorm12', 'relu', 'nonlinear-scorm12-unit-relu.zip'],
  ['scorm2004', '', 'nonlinear-scorm2004.zip'],
  ['cartridge', undefined, 'nonlinear.imscc'],
  ['portable', undefined, 'nonlinear-portable.zip'],
] as const)
  test(`${name}: the page makes the bytes of the build`, async ({ page }) => {
    await openThere(page);
    await maker(page).locator('[data-form]').selectOption(form);
    if (unit !== undefined) await maker(page).locator('[data-unit]').selectOption(unit);
    const made = await saved(page);
    expect(made.name).toBe(name);
    const built = readFileSync(join(PACKAGES, name));
    expect(made.bytes.length).toBe(built.length);
    expect(made.bytes.equals(built)).toBe(true);
    await expect(said(page)).toContainText(name);
    await expect(said(page)).toContainText(`${Number((built.length / 1e6).toPrecision(2))} MB`);
  });

test('while it packs, it says how far it is; cancelled, it saves nothing and can begin again', async ({ app }) => {
  const { page } = app;
  const saves = savings(page);
  let go = (): void => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await openThere(page, (whole) => held.then(() => whole));
  await make(page).focus();
  await app.press('Enter');
  await expect(maker(page)).toContainText(/[1-9]\d* of \d+ files/);
  await expect(maker(page).getByRole('button', { name: 'Cancel' }), 'the keyboard is where it was').toBeFocused();
  expect(await app.axe()).toEqual([]);
  await app.press('Enter');
  await expect(said(page)).toHaveText('Cancelled. Nothing was saved.');
  await expect(make(page)).toBeFocused();
  expect(saves).toEqual([]);
  go();
  expect((await saved(page)).name).toBe('nonlinear-scorm12.zip');
});

for (const [what, answer, words] of [
  ['is missing', () => null, `It stopped at ${GLOSSARY}: the server answered with 404.`],
  [
    'is of another version',
    async (whole: Buffer) => Buffer.from(whole.toString().replace('</main>', ' </main>')),
    `It stopped at ${GLOSSARY}: the file is of another version`,
  ],
] as const)
  test(`a file that ${what} is named, and nothing is saved`, async ({ page }) => {
    const saves = savings(page);
    await openThere(page, answer);
    await make(page).click();
    await expect(said(page)).toContainText(words);
    await expect(make(page)).toBeFocused();
    expect(saves).toEqual([]);
  });

test('where a page may not read the files of its site, it says so and where else they come from', async ({ app }) => {
  app.collectFromConsole();
  await app.goto(pathToFileURL(join(DIST, PAGE)).href);
  await app.ready('package-maker');
  await expect(maker(app.page)).toContainText('may not read the files of its site');
  await expect(maker(app.page).locator('code').first()).toHaveText('./scripts/build packages');
  expect(await make(app.page).count()).toBe(0);
  expect(app.consoleErrors).toEqual([]);
});
