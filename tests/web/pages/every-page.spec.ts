/** What holds for every page of the site, whatever is on it. */
import { readdirSync } from 'node:fs';
import type { App } from '../rig/app.ts';
import { differentPages, lesson, pages } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { tooWide } from '../rig/too-wide.ts';

test('the site has a start page, a page for each lesson, a glossary and credits', () => {
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'en/glossary/index.html', 'en/credits/index.html']));
  const folders = readdirSync('lessons').filter((name) => /^\d\d-/.test(name));
  expect(folders.length).toBeGreaterThan(20);
  expect(pages).toEqual(expect.arrayContaining(folders.map(lesson)));
});

/** Until what follows from a change of size or theme is drawn. */
const drawn = (app: App) =>
  app.eval(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

for (const page of differentPages) {
  // One visit for all of it: to load and wake a page takes longer than to look at it from every side.
  // The app fixture closes each test with: no error, no refusal, no other host, nothing outside the sub-path.
  test(`${page}: wakes up, fits a phone with type of any size, and breaks no rule of axe in either theme`, async ({
    app,
  }) => {
    await app.size(360, 640);
    await app.goto(page);
    await app.wakeAll();
    expect.soft(await app.eval(() => document.title)).toMatch(/\w+/);
    expect.soft(await app.count('h1')).toBe(1);

    expect.soft(await tooWide(app), 'too wide at 360 pixels').toEqual([]);
    await app.size(320, 640);
    await drawn(app);
    expect.soft(await tooWide(app), 'too wide at 320 pixels').toEqual([]);
    await app.eval(() => document.documentElement.setAttribute('data-text', 'larger'));
    await drawn(app);
    expect.soft(await tooWide(app), 'too wide at 320 pixels with the largest type').toEqual([]);
    await app.eval(() => document.documentElement.removeAttribute('data-text'));

    await app.size(1280, 720);
    for (const scheme of ['light', 'dark'] as const) {
      await app.theme(scheme);
      await drawn(app);
      expect.soft(await app.axe(), `axe, ${scheme}`).toEqual([]);
    }
  });

  test(`${page}: nothing jumps while somebody reads down`, async ({ app }) => {
    await app.size(360, 800);
    await app.goto(page);
    await app.readThrough();
    const shifts = await app.eval(
      () =>
        new Promise<{ total: number; moved: string[] }>((resolve) => {
          const found = (list: PerformanceObserverEntryList) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[];
            const total = shifts.reduce((sum, { value }) => sum + value, 0);
            resolve({
              total,
              moved: shifts.flatMap(({ sources }) => sources.map(({ node }) => String(node?.nodeName))),
            });
          };
          new PerformanceObserver(found).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve({ total: 0, moved: [] }), 300); // an observer without entries is never called
        }),
    );
    expect(shifts.total, `moved: ${shifts.moved.join(', ')}`).toBeLessThan(0.01);
  });
}

test('where the script of a lab does not come, its recipe stays, and no room is kept for the rest', async ({ app }) => {
  await app.page.route(/nn-trainer-[0-9a-f]+\.js$/, (route) => route.abort());
  await app.goto(lesson('05-lab-digits'));
  await app.reveal('#digits');
  await app.wait(() => deep('#digits').dataset.state === 'failed');
  expect(await app.eval(() => deep('#digits').offsetHeight)).toBeLessThan(400);
  expect(await app.text('#digits .recipe')).toContain('handwritten digits');
  await app.goto('about:blank'); // the missing script is an error of the page, and meant to be
});

test('lessons lead from one to the next', async ({ app }) => {
  const order = pages.filter((page) => /^en\/\d\d-/.test(page));
  await app.goto(order[0] as string);
  for (const next of order.slice(1)) {
    await app.click('a[rel=next]');
    await app.wait((path) => location.pathname.endsWith(path), next);
  }
});
