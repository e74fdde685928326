/** Progress is not lost: two tabs, a file, a code, a browser that stores nothing, and what the first version wrote. */
import { readFile } from 'node:fs/promises';
import { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = 'en/progress/index.html';
const held = 'progress-keeper .held';
const said = 'file-part [role=status]';

/** As the first version kept it. */
const first = { '*read/03-relu': true, '*last': '03-relu' };
const stored = (app: App) =>
  app.eval(() => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)])));

const openWith = async (app: App, progress: object): Promise<void> => {
  await app.goto(page);
  await app.eval((text) => localStorage.setItem('nonlinear.progress.1', text), JSON.stringify(progress));
  await app.reload();
  await app.ready('progress-keeper');
};

const give = (app: App, text: string) =>
  app.page
    .locator('file-part input[type=file]')
    .setInputFiles({ name: 'given.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const save = async (app: App): Promise<string> => {
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.click('file-part button')]);
  expect(download.suggestedFilename()).toMatch(/^nonlinear-progress-\d{4}-\d\d-\d\d\.json$/);
  return readFile((await download.path()) as string, 'utf8');
};

/** Goes to the end of a lesson. The lesson notes it as soon as it is seen. */
const readToEnd = async (tab: App, folder: string): Promise<void> => {
  await tab.page.bringToFront();
  await tab.goto(lesson(folder));
  await tab.reveal('.lesson-nav');
  await tab.wait((key) => localStorage.getItem(key) !== null, `nonlinear.progress/*read/${folder}`);
};

test('two tabs keep what is done in either, and each shows what the other has done', async ({ app, site }) => {
  const other = new App(await app.page.context().newPage(), site.url);
  await app.goto('index.html');
  await readToEnd(other, '01-what-a-unit-does');
  await app.wait(() => deep('.unit-card .read-so-far').innerText === '1 of 7 read');
  await app.goto(lesson('03-relu')); // both are open, and know of no other lesson
  await readToEnd(other, '04-what-relu-costs');
  await app.page.bringToFront();
  await app.reveal('.lesson-nav');
  await other.goto('index.html');
  await other.wait(() => deep('.unit-card .read-so-far').innerText === '3 of 7 read');
});

test('who has read with the first version finds all of it', async ({ app }) => {
  await openWith(app, first);
  expect(await app.text(held)).toBe('1 lesson read to its end');
  await app.goto('index.html');
  await app.wait(() => deep('[data-go-on]').innerText !== 'Start with unit 1');
  expect(await app.text('.unit-card .read-so-far')).toBe('1 of 7 read');
});

test('saved, deleted and read in again it is the same', async ({ app }) => {
  await openWith(app, first);
  const before = await stored(app);
  const file = await save(app);
  await app.click('forget-part button');
  await app.click('forget-part [data-delete]');
  expect(await stored(app)).toEqual({});
  expect(await app.count(held)).toBe(0);
  await give(app, file);
  await app.wait((css) => deep(css).innerText !== '', said);
  expect(await stored(app)).toEqual(before);
  expect(await app.text(said)).toBe('2 entries were new. Nothing was lost.');
  expect(await app.text(held)).toBe('1 lesson read to its end');
});

test('a damaged file and a newer one are refused, with a reason, and change nothing', async ({ app }) => {
  await openWith(app, first);
  const file = await save(app);
  const before = await stored(app);
  for (const [text, reason] of [
    [file.replace('"*last"', '"*lost"'), 'damaged'],
    [file.slice(0, -20), 'cannot be read'],
    [
      file.replace('"version": 2', '"version": 9'),
      'newer version of the course (format 9, and this page reads up to 2)',
    ],
    ['{"cards":[]}', 'belongs to something else'],
  ] as const) {
    await give(app, text);
    await app.wait((css, words) => deep(css).innerText.includes(words), said, reason);
    expect(await app.text(said)).toContain('Nothing was changed.');
    expect(await stored(app)).toEqual(before);
  }
});

test('nothing is deleted by pressing Enter twice', async ({ app }) => {
  await openWith(app, first);
  await app.focus('forget-part button');
  await app.press('Enter', 'Enter');
  expect(await app.text(held)).toBe('1 lesson read to its end');
});

test('where nothing can be stored, the page says so, and a code takes the progress along', async ({
  app,
  browser,
  site,
}) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('storage is denied', 'SecurityError');
      },
    });
  });
  const blocked = new App(await context.newPage(), site.url);
  await openWith(app, first);
  await app.wait(() => deep<HTMLTextAreaElement>('#yours').value !== '');
  const code = await app.eval(() => deep<HTMLTextAreaElement>('#yours').value);

  await blocked.goto(page);
  await blocked.ready('progress-keeper');
  expect(await blocked.text('[data-place=page]')).toContain('does not let the page store anything');
  await blocked.click('code-part details:last-of-type summary');
  await blocked.fill('#given', code.replace(/(.{30})/g, '$1\n'));
  await blocked.click('code-part details:last-of-type button');
  await blocked.wait((css) => deepAll(css).length > 0, held);
  expect(await blocked.text(held)).toBe('1 lesson read to its end');
  expect(await blocked.errors()).toEqual([]);
  await context.close();
});
