/** Pages for whoever comes back: the way to them on any screen, and what they know of the reader. */
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
      expect(await app.count(`main a[href="../${way}/index.html"]`)).toBe(1);
  });

test('the course map marks what was read to its end', async ({ app }) => {
  await app.goto(lesson('01-what-a-unit-does'));
  await app.reveal('.lesson-nav');
  await app.goto('en/map/index.html');
  await app.wait(() => deepAll('.map-unit [data-read]').length > 0);
  expect(await app.eval(() => deepAll('.map-unit [data-read]').map((link) => link.dataset.lesson))).toEqual([
    '01-what-a-unit-does',
  ]);
  expect(await app.text('.map-unit > ol > li:nth-child(2) .state')).toContain('builds on');
});

test('the page of flashcards leads to the deck at the end of a lesson', async ({ app }) => {
  await app.goto('en/cards/index.html');
  const target = await app.eval(() => deep<HTMLAnchorElement>('.decks a').href);
  await app.click('.decks a');
  await app.page.waitForURL(target);
  await app.ready('card-deck');
  expect(await app.eval(() => `#${deep('card-deck').id}` === location.hash)).toBe(true);
});
