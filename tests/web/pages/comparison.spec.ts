/** The plot that compares functions: one cursor, and beneath it what the core says of each of them there. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = pageWith('activation-comparison');

const plot = 'activation-comparison';
const slider = `${plot} [role=slider]`;

/** What the author of the lesson wrote. */
const authored = (app: App) =>
  app.eval((css) => {
    const element = deep(css);
    const number = (name: string) => Number(element.getAttribute(name));
    return {
      fns: (element.getAttribute('fns') ?? '').split(' '),
      shown: element.getAttribute('show') as 'value' | 'slope',
      min: number('min'),
      max: number('max'),
      x: number('x'),
    };
  }, plot);

/** Waits until the cursor stands there and its numbers are the core's; compares them with the core here. */
async function expectCore(app: App, x: number): Promise<void> {
  const { fns, shown } = await authored(app);
  const expected = await Promise.all(fns.map(async (fn) => (await at(fn, x))[shown]));
  const numbers = await app.wait(
    ({ plot, fns, x }) => {
      const readout = deep(`${plot} .readout`);
      const there = Number(deep(`${plot} [role=slider]`).getAttribute('aria-valuenow')) === x;
      if (!there || readout.dataset.exact !== 'true') return undefined;
      return fns.map((fn) => Number(readout.querySelector<HTMLElement>(`[data-live=${fn}]`)?.dataset.value));
    },
    { plot, fns, x },
  );
  expect(numbers, `${fns} at ${x}`).toEqual(expected);
}

test('the cursor begins where the author put it, with the numbers of the core', async ({ app }) => {
  await app.goto(page);
  await app.ready(plot);
  await expectCore(app, (await authored(app)).x);
});

test('dragging takes the cursor along, through all functions', async ({ app }) => {
  await app.goto(page);
  await app.ready(plot);
  const { min, max } = await authored(app);
  await app.drag(`${plot} .area`, [0.9, 0.5], [0.25, 0.5]);
  const x = await app.eval((css) => Number(deep(css).getAttribute('aria-valuenow')), slider);
  expect(x).toBeCloseTo(min + (max - min) / 4, 1);
  await expectCore(app, x);
});

test('keys move the cursor to both ends, and each is told as a sentence', async ({ app }) => {
  await app.goto(page);
  await app.ready(plot);
  const { fns, min, max } = await authored(app);
  await app.focus(slider);
  await app.press('End');
  await expectCore(app, max);
  await app.press('Home');
  await expectCore(app, min);
  await app.press('ArrowRight');
  const sentence = await app.eval((css) => deep(css).getAttribute('aria-valuetext') ?? '', slider);
  expect(sentence).toMatch(/^At x = /);
  expect(sentence.split(', ')).toHaveLength(fns.length);
});

test('a typed x is taken', async ({ app }) => {
  await app.goto(page);
  await app.ready(plot);
  await app.fill(`${plot} input.x`, '0,25');
  await app.press('Enter');
  await expectCore(app, 0.25);
});

test('waking up moves nothing below the plot, on a phone neither', async ({ app }) => {
  for (const width of [360, 1280]) {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await app.page.route(/activation-comparison-\w+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await app.size(width, 800);
    await app.goto(page, 'domcontentloaded'); // loading is not over while the script is held
    await app.unfold(plot);
    // Its height counts, with the room that it keeps free.
    const height = () => app.eval((css) => deep(css).offsetHeight, plot);
    const asleep = await height();
    letGo();
    await app.ready(plot);
    expect(Math.abs((await height()) - asleep), `${width} pixels: from ${asleep}`).toBeLessThan(4);
    await app.page.unrouteAll({ behavior: 'wait' });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a picture with a name, a legend with numbers and a table', async ({ app }) => {
    await app.goto(page);
    const first = app.page.locator(plot).first();
    const fns = ((await first.getAttribute('fns')) ?? '').split(' ');
    await expect(first.locator('svg[role=img]')).toBeVisible();
    await expect(first.locator('svg[role=img]')).toHaveAttribute('aria-label', /At x = /);
    await expect(first.locator('.legend li')).toHaveCount(fns.length);
    await expect(first.locator('.legend .number').first()).toBeVisible();
    await first.locator('summary').click();
    await expect(first.locator('table')).toBeVisible();
    await expect(first.locator('thead th')).toHaveCount(fns.length + 1);
  });
});
