/** The one file where others show it: on a web server, in a frame without an origin, within the text of a page, without scripts. */
import type { Frame } from '@playwright/test';
import { lesson } from '../rig/pages.ts';
import { expect, test as plain } from '../rig/test.ts';
import { frameOf, onDisk, type Served, serveFile } from './file.ts';

const test = plain.extend<{ served: Served }>({
  served: async ({ app }, use) => {
    app.collectFromConsole();
    const served = await serveFile();
    await use(served);
    served.close();
    expect(app.consoleErrors).toEqual([]);
  },
});

const heading = (frame: Frame, words: string) => expect(frame.locator('h1')).toHaveText(words);
const follow = (frame: Frame, css: string) =>
  frame
    .locator(css)
    .first()
    .evaluate((link: HTMLElement) => link.click());

test('on a server, the file is asked for once, its address names each page, and back leads back', async ({
  app,
  served,
}) => {
  const frame = app.page.mainFrame();
  await app.goto(`${served.url}nonlinear.html?key=1`);
  await follow(frame, '.hero a.button');
  await heading(frame, 'What a unit does');
  expect(app.page.url()).toBe(`${served.url}nonlinear.html?key=1&page=en/01-what-a-unit-does/`);
  await app.eval(() => scrollTo({ top: 1200, behavior: 'instant' }));
  await app.wait(() => scrollY > 1100);
  await follow(frame, 'a[rel=next]');
  await heading(frame, 'Why depth needs a bend');
  expect(await app.eval(() => scrollY)).toBe(0);
  expect(await app.eval(() => document.activeElement?.localName), 'where a screen reader goes on').toBe('h1');
  await app.eval(() => history.back());
  await heading(frame, 'What a unit does');
  await app.wait(() => scrollY > 1000);
  expect(served.asked()).toBe(1);
  await app.reload();
  await heading(frame, 'What a unit does');
});

for (const host of ['sandboxed', 'srcdoc'] as const)
  test(`${host}: pages follow each other, a plot works, and answers live as long as the frame`, async ({
    app,
    served,
  }) => {
    await app.goto(served.url + host);
    const frame = frameOf(app);
    await heading(frame, 'Activation functions you can touch');
    await expect(frame.locator('activation-plot[data-ready]').first()).toBeAttached();
    await follow(frame, 'a[data-lesson="06-check-yourself"]');
    await heading(frame, 'Check yourself');
    await frame.locator('quiz-block').first().scrollIntoViewIfNeeded();
    const question = frame.locator('fieldset[data-type=choice]').first();
    const right = await question.locator('.quiz-reasons > [data-option][data-right=true]').getAttribute('data-option');
    await question.locator(`.quiz-options input[value="${right}"]`).check();
    await question.locator('.quiz-check').click();
    await expect(frame.locator('.quiz-score').first()).toHaveText(/^1 of/);
    await follow(frame, 'a[rel=next]');
    await heading(frame, 'Unit 1 in short');
    await app.eval(() => history.back());
    await heading(frame, 'Check yourself');
    await frame.locator('quiz-block').first().scrollIntoViewIfNeeded();
    await expect(frame.locator('.quiz-score').first()).toHaveText(/^1 of/);
    // A fragment leads to its place in this page, not to the page around the frame.
    await follow(frame, '.link-mark');
    await heading(frame, 'Check yourself');
  });

test('all labs in one document leave no worker behind', async ({ app, served }) => {
  await app.goto(`${served.url}nonlinear.html`);
  for (const slug of ['05-lab-digits', '30-race', '32-vanishing-lab', '36-open-trainer', '03-relu']) {
    const words = await app.eval((page) => {
      const link = document.createElement('a');
      link.href = `site:/${page}`;
      document.querySelector('main')?.append(link);
      link.click();
      return document.querySelector('h1')?.textContent;
    }, lesson(slug));
    expect(words).not.toBe('');
    await app.wakeAll();
  }
  expect(app.page.workers().length).toBeLessThanOrEqual(2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is the beginning, and every lesson in short', async ({ page }) => {
    await page.goto(onDisk());
    await expect(page.locator('main.asleep .note')).toContainText('cannot run its scripts');
    const section = page.locator('#in-short-03-relu');
    await expect(section.locator('h3')).toHaveText('Lesson 3: ReLU');
    await page.locator('a[href="#in-short-03-relu"]').first().click();
    await expect(section).toBeInViewport();
  });
});

test('in a frame that forbids scripts, the same stands there', async ({ app, served }) => {
  await app.goto(`${served.url}without scripts`);
  await expect(frameOf(app).locator('main.asleep .note')).toBeVisible();
  app.consoleErrors.length = 0; // Chromium says that scripts are blocked
});
