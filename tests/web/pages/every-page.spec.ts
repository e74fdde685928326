/** What holds for every page of the site, whatever is on it. */
import { readdirSync } from 'node:fs';
import { differentPages, lesson, pages } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

test('the site has a start page, a page for each lesson, a glossary and credits', () => {
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'en/glossary/index.html', 'en/credits/index.html']));
  const folders = readdirSync('lessons').filter((name) => /^\d\d-/.test(name));
  expect(folders.length).toBeGreaterThan(20);
  expect(pages).toEqual(expect.arrayContaining(folders.map(lesson)));
});

for (const page of differentPages) {
  // The app fixture closes each test with: no error, no refusal, no other host, nothing outside the sub-path.
  test(`${page}: every element wakes up, and nothing goes wrong`, async ({ app }) => {
    await app.goto(page);
    await app.wakeAll();
    expect(await app.eval(() => document.title)).toMatch(/\w+/);
    expect(await app.count('h1')).toBe(1);
  });

  for (const width of [320, 360]) {
    test(`${page}: nothing has to be scrolled sideways at ${width} pixels`, async ({ app }) => {
      await app.size(width, 640);
      await app.goto(page);
      await app.wakeAll();
      const wide = await app.eval(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return deepAll('*')
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
      });
      expect(wide, 'what reaches over the right edge').toEqual([]);
    });
  }

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
