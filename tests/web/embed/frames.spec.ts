/** A lesson in other people's pages: locked frames, in which nothing can be stored or fetched, and pages inside srcdoc. */
import type { FrameLocator } from '@playwright/test';
import { SANDBOX } from '../../../web/src/embed/snippets/frame.ts';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = lesson('09-saturation');

/** A page of somebody else's with one frame in it. */
async function host(app: App, frame: string): Promise<FrameLocator> {
  await app.page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><script src="/collector.js"></script><title>Host</title></head><body><h1>Host</h1>${frame}</body></html>`,
    }),
  );
  await app.goto('host.html');
  return app.page.frameLocator('iframe');
}

const frameErrors = (app: App) =>
  app.page
    .frames()
    .at(-1)
    ?.evaluate(() => window.collectedErrors ?? ['the collector is not in this page']);

test('a plot in a locked frame: 320 px wide, moved by keys, with the core’s own numbers', async ({ app }) => {
  const frame = await host(
    app,
    `<iframe src="${page}?embed=1&amp;part=far-out" width="320" height="700" title="Plot" sandbox="${SANDBOX}"></iframe>`,
  );
  const handle = frame.locator('#far-out .handle');
  await handle.press('Home');
  await expect(frame.locator('#far-out .readout[data-exact=true] [data-live=value]').first()).toHaveText('0.0003354');
  const room = await app.page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      const refused = (() => {
        try {
          return localStorage.length >= 0 ? '' : '';
        } catch (error) {
          return (error as Error).name;
        }
      })();
      return { origin, refused, wide: document.documentElement.scrollWidth };
    });
  expect(room).toEqual({ origin: 'null', refused: 'SecurityError', wide: 320 });
  expect(await frameErrors(app)).toEqual([]);
});

test('a question and a trainer in a frame that may run scripts and nothing else', async ({ app }) => {
  const frame = await host(
    app,
    `<iframe src="${page}?embed=1&amp;load=now&amp;theme=dark#?secret=aB3xY" width="700" height="800" title="Lesson" sandbox="allow-scripts"></iframe>`,
  );
  const question = frame.locator('#question-which-slope-formula');
  await question.locator('input').first().check();
  await question.locator('.quiz-check').click();
  await expect(question.locator('.quiz-feedback')).not.toBeEmpty();
  const trainer = frame.locator('#standstill');
  await trainer.locator('button.step').first().click();
  await expect(trainer).not.toHaveAttribute('data-step', '0');
  expect(
    await app.page
      .frames()
      .at(-1)
      ?.evaluate(() => document.documentElement.dataset.theme),
  ).toBe('dark');
  expect(await frameErrors(app)).toEqual([]);
});

test('a page inside srcdoc works, though it has no address of its own', async ({ app }) => {
  const html = await (await app.page.request.get(`${app.siteUrl}${page}`)).text();
  const based = html.replace(/(href|src)="(?!#|data:)([^"]+)"/g, (all, name, url) =>
    url.startsWith('/') ? all : `${name}="${new URL(url, `${app.siteUrl}${page}`).pathname}"`,
  );
  const assets = based.replace(/data-assets="([^"]*)"/, (_, list) => {
    const files = JSON.parse(list.replaceAll('&quot;', '"')) as Record<string, string>;
    for (const name of Object.keys(files))
      files[name] = new URL(files[name] as string, `${app.siteUrl}${page}`).pathname;
    return `data-assets="${JSON.stringify(files).replaceAll('"', '&quot;')}"`;
  });
  const frame = await host(
    app,
    `<iframe width="700" height="900" title="Lesson" srcdoc="${assets.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  );
  await frame.locator('#far-out').scrollIntoViewIfNeeded();
  await frame.locator('#far-out .handle').press('Home');
  await expect(frame.locator('#far-out .readout[data-exact=true] [data-live=value]').first()).toHaveText('0.0003354');
  expect(
    await app.page
      .frames()
      .at(-1)
      ?.evaluate(() => location.href),
  ).toBe('about:srcdoc');
});

for (const [width, theme] of [
  [320, 'dark'],
  [700, 'contrast'],
] as const)
  test(`axe finds nothing in a part that stands alone, ${width} px, ${theme}`, async ({ app }) => {
    await app.size(width, 700);
    for (const part of ['far-out', 'quiz']) {
      await app.goto(`${page}?embed=1&part=${part}&theme=${theme}`);
      await app.wakeAll();
      await app.wait(() => deepAll('.asked-foot').length > 0);
      expect(await app.axe(), part).toEqual([]);
    }
  });
