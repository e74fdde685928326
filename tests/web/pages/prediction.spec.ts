/** A guess before an explanation: nothing is given away before, and what was guessed stays. */
import type { App } from '../rig/app.ts';
import { pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = pageWith('prediction-block');

const block = 'prediction-block';
const answer = `${block} .prediction-answer`;
const verdict = `${block} .prediction-verdict`;
const option = (number: number) => `${block} input[value="${number}"]`;

/** The right option, and one that is not. */
const options = (app: App) =>
  app.eval((css) => {
    const right = Number(deep(css).getAttribute('answer'));
    return { right, wrong: right === 1 ? 2 : 1 };
  }, block);

const open = async (app: App): Promise<void> => {
  await app.goto(page);
  await app.ready(block);
};

/** Whether a screen reader would come upon the explanation. */
const told = async (app: App) => {
  const text = await app.eval((css) => deep(css).textContent?.replace(/\s+/g, ' ').trim() ?? '', verdict);
  const tree = await app.page.locator(block).first().ariaSnapshot();
  return tree.replace(/\s+/g, ' ').includes(text.slice(0, 12));
};

test('before a guess the explanation is neither seen nor read out', async ({ app }) => {
  await open(app);
  await expect(app.page.locator(answer).first()).toBeHidden();
  expect(await told(app)).toBe(false);
});

test('a locked guess opens the explanation, is marked, and can be changed no more', async ({ app }) => {
  await open(app);
  const { right, wrong } = await options(app);
  await app.check(option(wrong));
  await app.click(`${block} [data-lock]`);
  await expect(app.page.locator(answer).first()).toBeVisible();
  expect(await told(app)).toBe(true);
  const marks = await app.eval(
    (css) => deepAll(`${css} [data-mark]`).map((row) => [Number(row.dataset.option), row.dataset.mark]),
    block,
  );
  expect(marks).toEqual(
    [
      [right, 'right'],
      [wrong, 'guess'],
    ].sort((a, b) => Number(a[0]) - Number(b[0])),
  );
  await expect(app.page.locator(option(right)).first()).toBeDisabled();
  const texts = await app.eval((css) => deepAll(`${css} label > span`).map((span) => span.textContent ?? ''), block);
  const said = await app.eval((css) => deep(css).textContent ?? '', verdict);
  expect(said).toContain(texts[wrong - 1]);
  expect(said).toContain(texts[right - 1]);
});

test('it works by keyboard alone, and the focus goes to the answer', async ({ app }) => {
  await open(app);
  await app.focus(option(1));
  await app.press('Space', 'Enter');
  await expect(app.page.locator(verdict).first()).toBeFocused();
  await app.press('Shift+Tab');
  expect(await app.eval(() => document.activeElement?.hasAttribute('data-again'))).toBe(true);
  await app.press('Enter');
  await expect(app.page.locator(option(1)).first()).toBeFocused();
  await expect(app.page.locator(answer).first()).toBeHidden();
});

test('without a choice nothing opens, and the reader is told why', async ({ app }) => {
  await open(app);
  await app.click(`${block} [data-lock]`);
  expect(await app.text(`${block} [role=status]`)).toMatch(/Nothing is chosen yet/);
  await expect(app.page.locator(answer).first()).toBeHidden();
});

test('who makes no guess is shown the explanation, and nothing else', async ({ app }) => {
  await open(app);
  await app.click(`${block} [data-skip]`);
  await expect(app.page.locator(verdict).first()).toBeFocused();
  expect(await app.count(`${block} [data-mark=guess]`)).toBe(0);
  await app.reload();
  await app.ready(block);
  await expect(app.page.locator(answer).first()).toBeVisible();
});

test('a guess is still there after a reload, until it is made again', async ({ app }) => {
  await open(app);
  const { wrong } = await options(app);
  await app.check(option(wrong));
  await app.click(`${block} [data-lock]`);
  await app.reload();
  await app.ready(block);
  await expect(app.page.locator(answer).first()).toBeVisible();
  expect(await app.eval((css) => deep<HTMLInputElement>(css).checked, option(wrong))).toBe(true);
  await app.click(`${block} [data-again]`);
  await app.reload();
  await app.ready(block);
  await expect(app.page.locator(answer).first()).toBeHidden();
});

test('a link to what stands in the explanation opens it', async ({ app }) => {
  await open(app);
  await app.eval((css) => {
    deep(css).id ||= 'led-here';
    location.hash = deep(css).id;
  }, `${answer} > :last-child`);
  await expect(app.page.locator(answer).first()).toBeVisible();
});

test('on paper the explanation stands there, guessed or not', async ({ app }) => {
  await open(app);
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.locator(answer).first()).toBeVisible();
  await expect(app.page.locator(`${block} [data-lock]`).first()).toBeHidden();
});

test('where the script does not come, the explanation is not kept away', async ({ app }) => {
  await app.page.route(/prediction-block-\w+\.js$/, (route) => route.abort());
  await app.goto(page);
  await app.reveal(block);
  await expect(app.page.locator(answer).first()).toBeVisible();
  await expect(app.page.locator(`${block} [data-lock]`).first()).toBeHidden();
  await app.goto('about:blank'); // the missing script is an error of the page, and meant to be
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('question, answer and explanation can be read', async ({ app }) => {
    await app.goto(page);
    const first = app.page.locator(block).first();
    await expect(first.locator('legend')).toBeVisible();
    await expect(first.locator('.prediction-verdict')).toBeVisible();
    await expect(first.locator('[data-lock]')).toBeHidden();
    const right = Number(await first.getAttribute('answer'));
    const text = (
      await first
        .locator('label > span')
        .nth(right - 1)
        .innerText()
    ).trim();
    await expect(first.locator('.prediction-verdict')).toContainText(text);
  });
});
