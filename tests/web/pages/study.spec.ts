/** Pages for whoever comes back: the way to them on any screen, and what they know of the reader. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

for (const width of [360, 1280])
  test(`at ${width} pixels the menu is one row, and every way leads from it through Study`, async ({ app }) => {
    await app.size(width, 800);
    await app.goto(lesson('03-relu'));
    const menu = await app.eval(() => ({
      header: deep('.site-header').offsetHeight,
      name: deep('.site-name').offsetHeight,
    }));
    expect(menu.header).toBeLessThan(menu.name * 2);
    await app.click('.site-nav a[href$="study/index.html"]');
    await app.wait(() => location.pathname.endsWith('/en/study/index.html'));
    for (const way of ['map', 'glossary', 'family'])
      await expect(app.page.locator(`main a[href="../${way}/index.html"]`)).toHaveCount(1);
  });

/** Until the lesson has noted it: it does so once the browser has told it what is in view. */
const noted = (app: App, key: string) => app.wait((item) => localStorage.getItem(item), `nonlinear.progress/${key}`);

const readToEnd = async (app: App, folder: string): Promise<void> => {
  await app.goto(lesson(folder));
  await app.reveal('.lesson-nav');
  await noted(app, `*read/${folder}`);
};

test('the course map marks what was read to its end', async ({ app }) => {
  await readToEnd(app, '01-what-a-unit-does');
  await app.goto('en/map/index.html');
  await app.wait(() => deepAll('.map-unit [data-read]').length > 0);
  expect(await app.eval(() => deepAll('.map-unit [data-read]').map((link) => link.dataset.lesson))).toEqual([
    '01-what-a-unit-does',
  ]);
  expect(await app.text('.map-unit > ol > li:nth-child(2) .state')).toContain('builds on');
});

test('start page and map count what was read, say how far, and lead on from there', async ({ app }) => {
  await app.goto('index.html');
  expect(await app.text('.unit-card .read-so-far')).toBe('0 of 7 read');
  expect(await app.text('[data-go-on]')).toBe('Start with unit 1');
  await readToEnd(app, '01-what-a-unit-does');
  await app.goto(lesson('03-relu'));
  await app.reveal('.lesson > h2');
  await noted(app, '*far/03-relu');

  await app.goto('index.html');
  await app.wait(() => deepAll('[data-lesson="03-relu"][data-begun]').length > 0);
  expect(await app.text('.unit-card .read-so-far')).toBe('1 of 7 read');
  expect(await app.eval(() => deep<HTMLProgressElement>('.unit-card progress').position)).toBeCloseTo(1 / 7);
  expect(await app.text('[data-lesson="03-relu"] .read-mark')).toMatch(/^[1-9]0 %$/);
  expect(await app.text('[data-go-on]')).toBe('Go on: ReLU');
  await app.click('[data-go-on]');
  await app.wait(() => location.pathname.endsWith('/en/03-relu/index.html'));
  await app.goto('en/map/index.html');
  expect(await app.text('.map-unit .read-so-far')).toBe('1 of 7 read');
});

test('the page of flashcards leads to the deck at the end of a lesson', async ({ app }) => {
  await app.goto('en/cards/index.html');
  const target = await app.eval(() => deep<HTMLAnchorElement>('.decks a').href);
  await app.click('.decks a');
  await app.page.waitForURL(target);
  await app.ready('card-deck');
  expect(await app.eval(() => `#${deep('card-deck').id}` === location.hash)).toBe(true);
});
