/** Every heading, figure and question can be linked, and a link leads there and stays there. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

/** Has headings, a network, plots, a lab, guesses, and questions in the text and at the end. */
const long = lesson('09-saturation');
const pictures = lesson('08-sigmoid');

/** What should have a mark: by kind, the ids. */
const places = (app: App) =>
  app.eval(() => {
    const plots = ':is(activation-comparison, activation-plot, kernel-benchmark, nn-trainer, activation-race)';
    const ids = (css: string) => [...document.querySelectorAll(`main :is(${css})`)].map(({ id }) => id);
    return {
      section: ids('h2, h3'),
      figure: ids(`${plots}, figure:not(${plots} figure)`),
      question: ids('prediction-block, quiz-block fieldset'),
    };
  });

const marks = (app: App) =>
  app.eval(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.link-mark')].map((mark) => ({
      name: mark.getAttribute('aria-label'),
      to: mark.getAttribute('href'),
    })),
  );

for (const page of [long, pictures, lesson('29-why-relu-is-cheap'), lesson('12-check-sigmoid-and-tanh')])
  test(`${page}: each heading, figure and question has one mark that says where it leads`, async ({ app }) => {
    await app.goto(page);
    const found = await marks(app);
    for (const [kind, ids] of Object.entries(await places(app))) {
      const wanted = ids.map((id) => ({ name: `Link to this ${kind}`, to: `#${id}` }));
      expect(
        wanted.filter(({ to }) => to === '#'),
        `a ${kind} without an id`,
      ).toEqual([]);
      expect(
        found.filter(({ name }) => name === `Link to this ${kind}`),
        kind,
      ).toHaveLength(wanted.length);
      expect(found).toEqual(expect.arrayContaining(wanted));
    }
  });

test('a heading is called by its words alone', async ({ app }) => {
  await app.goto(long);
  await expect(app.page.getByRole('heading', { name: 'A chain of factors', exact: true })).toHaveCount(1);
});

const opacityOf = (app: App, id: string) =>
  app.eval((to) => Number(getComputedStyle(deep(`.link-mark[href="#${to}"]`)).opacity), id);

test('marks are shown on hover and on focus, and not before', async ({ app }) => {
  await app.goto(long);
  await app.wakeAll();
  for (const id of ['a-chain-of-factors', 'chain', 'far-out', 'question-slope-from-output', 'slope-everywhere']) {
    expect(await opacityOf(app, id), id).toBe(0);
    await app.focus(`.link-mark[href="#${id}"]`);
    await app.press('Tab', 'Shift+Tab'); // only by keyboard is the focus shown
    expect(await opacityOf(app, id), `${id}, focused`).toBe(1);
  }
  for (const [id, over] of [
    ['a-chain-of-factors', 'h2#a-chain-of-factors'],
    ['chain', 'figure#chain figcaption'],
    ['far-out', '#far-out figcaption p:visible'],
    ['question-slope-from-output', '#question-slope-from-output legend'],
  ] as const) {
    await app.page.locator(over).first().hover();
    expect(await opacityOf(app, id), `${id}, under the pointer`).toBe(1);
  }
});

test('the mark of a plot stands behind its caption, awake or not, and moves nothing', async ({ app }) => {
  await app.size(360, 800);
  await app.goto(long);
  await app.ready('#far-out');
  const box = await app.eval(() => {
    const mark = deep('.link-mark[href="#far-out"]').getBoundingClientRect();
    const [caption] = deepAll('#far-out figcaption p')
      .map((words) => words.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    if (!caption) throw new Error('no caption is shown');
    return { above: mark.top - caption.top, below: caption.bottom - mark.bottom, right: innerWidth - mark.right };
  });
  expect(box.above).toBeGreaterThanOrEqual(-4);
  expect(box.below).toBeGreaterThanOrEqual(-4);
  expect(box.right).toBeGreaterThanOrEqual(0);
});

const topOf = (app: App, selector: string) =>
  app.eval((css) => Math.round(deep(css).getBoundingClientRect().top), selector);

test('a link leads to its figure, and stays there while elements above it grow, until the reader moves', async ({
  app,
}) => {
  await app.size(360, 800);
  await app.goto(`${long}#standstill`);
  await app.wait(() => deep('#standstill').hasAttribute('data-ready'));
  expect(await topOf(app, '#standstill')).toBeLessThan(60);
  const grow = (height: string) =>
    app.eval((block) => {
      document.body.style.overflowAnchor = 'none'; // as in browsers that do not keep their place
      deep('#chain').style.minBlockSize = block;
    }, height);
  await grow('900px');
  await app.wait(() => Math.abs(deep('#standstill').getBoundingClientRect().top) < 60);
  await app.page.mouse.wheel(0, 40);
  await grow('2000px');
  await app.eval(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await topOf(app, '#standstill')).toBeGreaterThan(500);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('addresses lead there all the same', async ({ app }) => {
    for (const id of ['standstill', 'question-loud-or-silent', 'a-chain-of-factors']) {
      await app.goto(`${long}#${id}`);
      expect(await app.page.locator(`#${id}`).count(), id).toBe(1);
    }
  });
});
