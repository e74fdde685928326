/** One visit, then the server is gone. */
import { lesson, pages } from '../rig/pages.ts';
import { builtFile, cached, copyIs, expect, keptWhole, listOf, test } from './kept.ts';

declare global {
  interface Window {
    later?: () => Promise<void>;
  }
}

/** What asks the core at once. */
const asks = ':is(activation-plot, activation-comparison, nn-trainer)';
const lessons = pages.filter((page) => /^en\/\d\d-/.test(page));
const withCore = lessons.filter((page) => /<(activation-(plot|comparison)|nn-trainer)\b/.test(builtFile(page)));

test('a visit to any page keeps all of the course, and nothing else', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await keptWhole(app);
  const list = listOf(builtFile('sw.js'), builtFile);
  const here = list.files.map(([path]) => path).filter((path) => !/-(scalar|simd128)-\w+\.wasm$/.test(path));
  expect(await cached(app)).toEqual([...here, list.path].sort());
  expect(pages.filter((page) => !here.includes(page))).toEqual([]);
  expect(here.filter((path) => /\.mp3$|\.\w+\.js$/.test(path))).toEqual([]);
});

test('without the server every lesson opens, and its core runs', async ({ app, host }) => {
  test.setTimeout(120_000); // thirty-seven pages
  await app.goto('index.html');
  await keptWhole(app);
  host.close();
  expect(withCore.length).toBeGreaterThan(15);
  for (const page of lessons) {
    await app.goto(page, 'domcontentloaded');
    expect(await app.text('h1')).toMatch(/\w/);
    if (!withCore.includes(page)) continue;
    await app.unfold(asks);
    await app.reveal(asks);
    await app.wait(() => /relaxed|simd128|scalar/.test(deep('[data-core-status]').textContent ?? ''));
  }
});

test('without the server: folders, queries and anchors, the search, and the page of addresses that lead nowhere', async ({
  app,
  host,
}) => {
  await app.goto('index.html');
  await keptWhole(app);
  host.close();
  const at = () => app.page.url().slice(host.url.length);
  await app.goto('');
  expect(await app.text('h1')).toMatch(/\w/);
  await app.goto('en/03-relu/?from=mail#bend');
  expect(at()).toBe('en/03-relu/?from=mail#bend');
  expect(await app.text('h1')).toBe('ReLU');
  await app.goto('en/03-relu?from=mail#bend');
  expect(at()).toBe('en/03-relu/?from=mail#bend');
  await app.goto('en/no/such/page.html');
  expect(at()).toBe('404.html');
  await app.click('main a.button');
  await app.wait(() => location.pathname.endsWith('/index.html') && document.readyState === 'complete');
  await app.click('[data-search-button]');
  await app.wait(() => deepAll<HTMLDialogElement>('search-dialog dialog')[0]?.open);
  await app.type('search-dialog input[type=search]', 'softplus');
  await app.wait(() => deepAll('dialog a').some((link) => /softplus/i.test(link.textContent ?? '')));
});

test('what was removed stays removed until the reader wants it back', async ({ app }) => {
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  const said = await app.text('[data-copy]');
  expect(said).toContain(`All of it is on this device: ${pages.length} pages`);
  expect(said).toMatch(/It takes [\d.]+ MB/);
  await app.click('[data-remove]');
  await copyIs(app, 'removed');
  expect(await cached(app)).toEqual([]);
  await app.reload();
  await copyIs(app, 'removed');
  await app.click('[data-keep]');
  await copyIs(app, 'kept');
});

test('what was removed before the page came to keep it is not kept after all', async ({ app }) => {
  await app.page.addInitScript(() => {
    const soon = setTimeout;
    // What the page does two seconds after it has loaded is done when the test says so.
    window.setTimeout = ((what: () => Promise<void>, after?: number) => {
      if (after !== 2000) return soon(what, after);
      window.later = what;
      return 0;
    }) as typeof setTimeout;
  });
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  await keptWhole(app);
  await app.click('[data-remove]');
  await copyIs(app, 'removed');
  await app.wait(async () => {
    await window.later?.();
    return window.later !== undefined;
  });
  await app.reload();
  await copyIs(app, 'removed');
});

test('what the browser has forgotten is fetched again', async ({ app }) => {
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  await app.eval(async (url) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(url);
  }, `${app.siteUrl}en/glossary/index.html`);
  await app.reload();
  await copyIs(app, 'partly');
  await app.click('[data-keep]');
  await copyIs(app, 'kept');
  expect(await cached(app)).toContain('en/glossary/index.html');
});

test('the page about it is sound in its usual state', async ({ app }) => {
  await app.size(320, 640);
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  expect(await app.axe()).toEqual([]);
  expect(await app.eval(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
