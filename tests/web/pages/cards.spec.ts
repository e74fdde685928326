/** Flashcards: question, answer, next, by one button; on paper and without scripts a list. */
import type { App } from '../rig/app.ts';
import { pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = pageWith('card-deck');

const deck = 'card-deck';
const onward = `${deck} .card-foot button:first-child`;
const back = `${deck} .card-foot button:last-child`;

/** The cards as the page has them, and what is on view. */
const cards = (app: App) =>
  app.eval((css) => {
    const text = (node: Element | null) => node?.textContent?.trim() ?? null;
    return [...deep(css).querySelectorAll('[data-card]')].map((card) => ({
      front: text(card.querySelector('dt')),
      back: text(card.querySelector('dd')),
    }));
  }, deck);
const onView = (app: App) =>
  app.eval((css) => {
    const text = (node: Element | null) => node?.textContent?.trim() ?? null;
    return { front: text(deep(css).querySelector('.card-front')), back: text(deep(css).querySelector('.card-back')) };
  }, deck);

const open = async (app: App): Promise<void> => {
  await app.goto(page);
  await app.ready(deck);
};

test('at first there is one question, without its answer', async ({ app }) => {
  await open(app);
  const all = await cards(app);
  expect(await onView(app)).toEqual({ front: all[0]?.front, back: null });
  await expect(app.page.locator(`${deck} .card-list`).first()).toBeHidden();
  await expect(app.page.locator(`${deck} .card-front`).first()).toBeVisible();
});

test('Enter alone goes through the whole deck and back to its start', async ({ app }) => {
  await open(app);
  const all = await cards(app);
  await app.focus(onward);
  for (const card of all) {
    expect(await onView(app)).toEqual({ front: card.front, back: null });
    await app.press('Enter');
    expect(await onView(app)).toEqual(card);
    await app.press('Enter');
  }
  expect(await onView(app)).toEqual({ front: all[0]?.front, back: null });
  await expect(app.page.locator(onward).first()).toBeFocused();
});

test('one can go back, and not beyond the first card', async ({ app }) => {
  await open(app);
  const all = await cards(app);
  await app.click(onward);
  await app.click(onward);
  expect((await onView(app)).front).toBe(all[1]?.front);
  await app.focus(back);
  await app.press('Enter');
  expect(await onView(app)).toEqual({ front: all[0]?.front, back: null });
  await app.press('Enter');
  expect((await onView(app)).front).toBe(all[0]?.front);
  await expect(app.page.locator(back).first()).toBeFocused();
});

test('what changes is read out, and the place in the deck is said', async ({ app }) => {
  await open(app);
  const count = (await cards(app)).length;
  expect(await app.text(`${deck} .card-number`)).toBe(`Card 1 of ${count}`);
  await app.click(onward);
  const live = await app.eval(
    (css) => deep(css).closest('[aria-live]')?.getAttribute('aria-live'),
    `${deck} .card-back`,
  );
  expect(live).toBe('polite');
});

test('waking up moves nothing below the deck', async ({ app }) => {
  for (const width of [360, 1280]) {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await app.page.route(/card-deck-\w+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await app.size(width, 800);
    await app.goto(page);
    const height = () => app.eval((css) => deep(css).offsetHeight, deck);
    const asleep = await height();
    letGo();
    await app.ready(deck);
    expect(Math.abs((await height()) - asleep), `${width} pixels: from ${asleep}`).toBeLessThan(4);
    await app.page.unrouteAll({ behavior: 'wait' });
  }
});

test('after a reload the deck begins at its first question, and paper has all of it', async ({ app }) => {
  await open(app);
  const all = await cards(app);
  await app.click(onward);
  await app.reload();
  await app.ready(deck);
  expect(await onView(app)).toEqual({ front: all[0]?.front, back: null });
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.locator(`${deck} dd`).last()).toBeVisible();
  await expect(app.page.locator(`${deck} .card-view`).first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each card is a term with its definition', async ({ app }) => {
    await app.goto(page);
    const list = app.page.locator(`${deck} dl`).first();
    await expect(list.locator('dt').first()).toBeVisible();
    await expect(list.locator('dd').last()).toBeVisible();
    expect(await list.locator('dt').count()).toBe(await list.locator('dd').count());
  });
});
