/** The search over the whole course, by key, by button and by keyboard alone, from a server and from disk. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { DIST, expect, test } from '../rig/test.ts';

const field = 'search-dialog input[type=search]';
const opened = (app: App) => app.wait(() => deepAll<HTMLDialogElement>('search-dialog dialog')[0]?.open);
const first = (app: App) => app.wait(() => deepAll<HTMLAnchorElement>('search-dialog li a')[0]?.href);

/** Scripts of the search that the page has loaded. */
const loaded = (app: App) =>
  app.eval(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/(search(?:-index)?)-\w+\.js$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

test('nothing of it is loaded before it is asked for; the key / opens it, and Escape gives the focus back', async ({
  app,
}) => {
  await app.goto(lesson('03-relu'));
  await app.focus('.site-name');
  expect(await loaded(app)).toEqual([]);
  await app.press('/');
  await opened(app);
  expect((await loaded(app)).sort()).toEqual(['search', 'search-index']);
  expect(await app.eval(() => deep(`search-dialog input`) === document.activeElement?.shadowRoot?.activeElement)).toBe(
    true,
  );
  await app.press('Escape');
  await app.wait(() => !deep<HTMLDialogElement>('search-dialog dialog').open);
  expect(await app.eval(() => document.activeElement?.className)).toBe('site-name');
});

test('the button opens it, a misspelt word still finds its place, and Enter leads to the heading', async ({ app }) => {
  await app.goto('index.html');
  await app.click('[data-search-button]');
  await opened(app);
  await app.fill(field, 'straigth pieces and one bend');
  expect(await first(app)).toMatch(/\/en\/03-relu\/index\.html#two-straight-pieces-and-one-bend$/);
  expect(await app.text('search-dialog [role=status]')).toMatch(/found/);
  await app.press('Enter');
  await app.page.waitForURL(/#two-straight-pieces-and-one-bend$/);
  const top = await app.wait(() => {
    const { top } = deep('#two-straight-pieces-and-one-bend').getBoundingClientRect();
    return top >= 0 && top < innerHeight && [top];
  });
  expect(top).toHaveLength(1);
});

test('arrow keys go through what was found and back to the field', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.press('/');
  await opened(app);
  await app.fill(field, 'gradient');
  await first(app);
  const at = () =>
    app.eval(() =>
      deepAll('search-dialog li a').indexOf(document.activeElement?.shadowRoot?.activeElement as HTMLElement),
    );
  await app.press('ArrowDown', 'ArrowDown');
  expect(await at()).toBe(1);
  await app.press('ArrowUp', 'ArrowUp');
  expect(await at()).toBe(-1);
  const target = await first(app);
  await app.press('ArrowDown', 'Enter');
  await app.page.waitForURL(target);
});

test('words, functions and synonyms are found; what is nowhere is said so', async ({ app }) => {
  await app.goto('index.html');
  await app.press('/');
  await opened(app);
  await app.fill(field, 'XOR');
  await app.wait(() => deepAll('search-dialog li').some((item) => item.innerText.includes('exclusive or')));
  await app.fill(field, 'leaky');
  expect(await first(app)).toMatch(/\/en\/family\/leaky_relu\/index\.html$/);
  await app.fill(field, 'qqqqzzzz');
  await app.wait(() => deepAll('search-dialog li').length === 0);
  expect(await app.text('search-dialog [role=status]')).toMatch(/Nothing/);
  await app.fill(field, '');
  expect(await app.text('search-dialog [role=status]')).toMatch(/arrow keys/);
});

test('the key stays a letter where somebody types, and can be switched off', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.ready('activation-plot');
  await app.focus('activation-plot input.x');
  await app.press('/');
  await app.focus('.site-name');
  await app.press('/');
  await opened(app);
  await app.click('search-dialog label');
  await app.press('Escape');
  await app.reload();
  await app.press('/');
  expect(await loaded(app)).toEqual([]);
  await app.click('[data-search-button]');
  await opened(app);
});

for (const scheme of ['light', 'dark'] as const)
  test(`open, with results, it breaks no rule of accessibility and fits a phone, ${scheme}`, async ({ app }) => {
    await app.theme(scheme);
    await app.size(320, 640);
    await app.goto(lesson('03-relu'));
    await app.click('[data-search-button]');
    await opened(app);
    await app.fill(field, 'slope');
    await first(app);
    expect(await app.axe()).toEqual([]);
    const box = await app.eval(() => deep('search-dialog dialog').getBoundingClientRect().toJSON());
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.bottom).toBeLessThanOrEqual(640);
  });

test('where it does not load, the page says so and the next try works', async ({ app }) => {
  await app.page.route(/search-index-\w+\.js$/, (route) => route.abort(), { times: 1 });
  await app.goto(lesson('03-relu'));
  await app.click('[data-search-button]');
  await app.wait(() => deepAll('.site-nav [role=alert]').length > 0);
  await app.click('[data-search-button]');
  await opened(app);
  expect(await app.count('.site-nav [role=alert]')).toBe(0);
  await app.goto('about:blank'); // the missing script is an error of the page, and meant to be
});

test('from disk it finds, and leads to pages on disk', async ({ app }) => {
  app.collectFromConsole();
  await app.goto(pathToFileURL(join(DIST, lesson('03-relu'))).href);
  await app.press('/');
  await opened(app);
  await app.fill(field, 'dead unit');
  await first(app);
  await app.press('Enter');
  await app.page.waitForURL(/^file:.*#.*dead/);
  expect(app.consoleErrors).toEqual([]);
  expect(app.hosts()).toEqual([]);
});
