/** Reviews of flashcards, day by day with a clock of their own: keys, typed numbers, taking back, leeches, two tabs. */
import { App } from '../rig/app.ts';
import { expect, test } from '../rig/test.ts';

const page = 'en/review/index.html';
const card = '.review-card';
const START = new Date('2030-03-04T18:00:00');
const DAY = 86_400_000;

const cardOnView = (app: App) => app.eval((css) => deep(css).dataset.card ?? '', card);
const kept = (app: App, id: string) =>
  app.eval((key) => JSON.parse(localStorage.getItem(key) ?? '[0]')[1] ?? null, `nonlinear.progress/*card/${id}`);

/** With cards of all lessons, `fresh` new ones a day. */
const open = async (app: App, fresh: number, histories: Record<string, object> = {}): Promise<void> => {
  await app.page.clock.setFixedTime(START);
  await app.goto('en/study/index.html');
  await app.eval(
    (limits, cards) => {
      localStorage.setItem('nonlinear.progress/*limits', JSON.stringify([1, limits]));
      for (const [id, value] of Object.entries(cards))
        localStorage.setItem(`nonlinear.progress/*card/${id}`, JSON.stringify([1, value]));
    },
    { fresh, reviews: 60, from: 'all' },
    histories,
  );
  await app.goto(page);
  await app.ready('review-session');
};

const comeBack = async (app: App, days: number): Promise<void> => {
  await app.page.clock.setFixedTime(new Date(START.getTime() + days * DAY));
  await app.goto(page);
  await app.ready('review-session');
};

test('with Space and digits alone a day is done; what was known stays away, what was not comes back at once', async ({
  app,
}) => {
  await open(app, 2);
  await app.focus('[data-show]');
  const first = await cardOnView(app);
  expect(await app.count('.card-back')).toBe(0);
  await app.press('Space');
  await expect(app.page.locator('.card-back')).toBeVisible();
  expect(await app.axe(), 'a turned card').toEqual([]);
  await app.press('1');
  await app.wait((css, id) => deep(css).dataset.card !== id, card, first);
  await app.press('Space', '3');
  await app.wait((css, id) => deep(css).dataset.card === id, card, first); // forgotten: once more today
  await app.press('Space', '3');
  await expect(app.page.locator('.review-end h2')).toBeFocused();
  expect(await app.text('.review-end')).toContain('You have gone through 2 cards.');
  expect(await app.axe(), 'the end of the day').toEqual([]);
  expect((await kept(app, first)).reviews.map(([, rating]: number[]) => rating)).toEqual([1, 3]);

  await comeBack(app, 20);
  expect(await app.text('.review-left')).toBe('2 cards to review and 2 new cards left today');
});

test('a rating can be taken back: the card is as new, and is asked again', async ({ app }) => {
  await open(app, 3);
  const first = await cardOnView(app);
  await app.focus('[data-show]');
  await app.press('Space', '4');
  await app.wait((css, id) => deep(css).dataset.card !== id, card, first);
  await app.press('u');
  await app.wait((css, id) => deep(css).dataset.card === id, card, first);
  expect(await kept(app, first)).toBeNull();
  expect(await app.text('.review-foot [role=status]')).toContain('Taken back');
  await app.press('Space', '2');
  expect((await kept(app, first)).reviews).toHaveLength(1);
});

test('a task takes a typed number, judges it with the core, and asks with others next time', async ({ app }) => {
  const day = START.getTime() / 1000;
  const review = { reviews: [[day - 20 * 86_400, 3]], due: day - 86_400 };
  await open(app, 0, { 'relu-of-a-number': review });
  expect(await cardOnView(app)).toBe('relu-of-a-number');
  const front = await app.text('.card-front');
  const x = Number(/make of (.*)\?/.exec(front)?.[1]?.replace('−', '-'));
  expect(x).not.toBeNaN();
  expect(await app.axe(), 'a task').toEqual([]);
  await app.fill(`${card} input`, 'big');
  await app.press('Enter');
  expect(await app.text(card)).toContain('Type a number');
  await app.fill(`${card} input`, String(Math.max(0, x) + 1));
  await app.press('Enter');
  await expect(app.page.locator('.review-ratings [data-suggested]')).toContainText('Again');
  await app.press('u', '1'); // nothing to take back yet; and known it was not
  await app.wait((css) => deepAll(`${css} input`).length > 0, card);
  const next = await app.text('.card-front');
  const y = Number(/make of (.*)\?/.exec(next)?.[1]?.replace('−', '-'));
  expect(next).not.toBe(front);
  await app.fill(`${card} input`, String(Math.max(0, y)));
  await app.press('Enter');
  await expect(app.page.locator('.card-back')).toContainText('Right.');
  await expect(app.page.locator('.review-ratings [data-suggested]')).toBeFocused();
});

test('a card that is forgotten again and again can be set aside and fetched back', async ({ app }) => {
  const day = START.getTime() / 1000;
  const reviews = [[day - 200 * 86_400, 3]];
  for (let times = 0; times < 5; times++)
    reviews.push([day - (190 - 30 * times) * 86_400, 1], [day - (190 - 30 * times) * 86_400 + 700, 3]);
  await open(app, 0, { 'relu-formula': { reviews, due: day - 86_400 } });
  await app.focus('[data-show]');
  await app.press('Space', '1');
  expect(await app.text('.review-note')).toContain('You have forgotten this card 6 times.');
  await app.click('.review-note button');
  await expect(app.page.locator('.review-end h2')).toBeVisible();
  expect(await kept(app, 'relu-formula')).toMatchObject({ aside: true });
  await app.click('.review-limits summary');
  await app.click('.review-limits li button');
  await app.wait((css) => deepAll(css).length > 0, card);
});

test('swiping a turned card to the right is Good, to the left Again', async ({ app }) => {
  await open(app, 2);
  const swipe = (x: number) =>
    app.eval(
      (css, to) => {
        for (const [type, clientX] of [
          ['pointerdown', 200],
          ['pointerup', 200 + to],
        ] as const)
          deep(css).dispatchEvent(
            new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 300, bubbles: true }),
          );
      },
      card,
      x,
    );
  for (const [x, rating] of [
    [150, 3],
    [-150, 1],
  ] as const) {
    const id = await cardOnView(app);
    await swipe(x);
    await app.wait(() => deepAll('.card-back').length > 0);
    await swipe(x);
    await app.wait(() => deepAll('.card-back').length === 0);
    expect((await kept(app, id)).reviews[0][1]).toBe(rating);
  }
});

test('what another tab has rated is not asked again, and both ratings are kept', async ({ app, site }) => {
  await open(app, 2);
  const first = await cardOnView(app);
  const other = new App(await app.page.context().newPage(), site.url);
  await other.page.clock.setFixedTime(START);
  await other.goto(page);
  await other.ready('review-session');
  await other.focus('[data-show]');
  await other.press('Space', '3');
  await app.wait((css, id) => deep(css).dataset.card !== id, card, first);
  expect((await kept(app, first)).reviews).toHaveLength(1);
});

test('start page, study page and decks say what is due, for each unit too', async ({ app }) => {
  const day = START.getTime() / 1000;
  await open(app, 3, { 'relu-formula': { reviews: [[day - 9 * 86_400, 3]], due: day - 86_400 } });
  const words = 'Review flashcards: 1 card to review today and 3 new cards';
  for (const path of ['index.html', 'en/study/index.html', 'en/cards/index.html']) {
    await app.goto(path);
    await app.ready('due-today');
    expect(await app.text('due-today')).toBe(words);
  }
  expect(await app.text('due-today[unit]')).toBe('1 card to review today and 3 new cards');
  await app.click('due-today a');
  await app.page.waitForURL(/en\/review\/index\.html/);
});

test('who has read nothing is told where cards come from, and may take all', async ({ app }) => {
  await app.goto(page);
  await app.ready('review-session');
  expect(await app.text('.review-end')).toContain('lessons that you have read to their end');
  await app.click('[data-all]');
  await app.wait((css) => deepAll(css).length > 0, card);
});

test('the days ahead are a table, and a calendar file', async ({ app }) => {
  await open(app, 1);
  await app.focus('[data-show]');
  await app.press('Space', '4');
  await app.wait(() => deepAll('.review-ahead').length > 0);
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.click('[data-calendar]')]);
  expect(download.suggestedFilename()).toBe('nonlinear-reviews.ics');
});

test('the browser is asked to keep what was rated when the reader wants it, and not before', async ({ app }) => {
  await app.page.addInitScript(() => {
    const asked = { count: 0 };
    Object.defineProperty(navigator, 'storage', {
      value: {
        asked,
        persisted: async () => false,
        persist: async () => {
          asked.count++;
          return true;
        },
      },
    });
  });
  const asked = () => app.eval(() => (navigator.storage as unknown as { asked: { count: number } }).asked.count);
  await open(app, 1);
  await app.focus('[data-show]');
  await app.press('Space', '4');
  await app.wait(() => deepAll('[data-safe]').length > 0);
  expect(await asked()).toBe(0);
  await app.click('[data-safe]');
  await app.wait(() => deep('safe-note').innerText.includes('has promised'));
  expect(await asked()).toBe(1);
});
