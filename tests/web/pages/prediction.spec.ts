/** A guess before an explanation: nothing is given away before, and what was guessed stays. */
import { builtFile } from '../offline/kept.ts';
import type { App } from '../rig/app.ts';
import { lesson, pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = pageWith('prediction-block');

const block = 'prediction-block';
const answer = `${block} .prediction-answer`;
const verdict = `${block} .prediction-verdict`;
const option = (number: number) => `${block} input[value="${number}"]`;

/** The right option, and one that is not: the page forgets them when it wakes up. */
const right = Number(/<prediction-block [^>]*answer="(\d+)"/.exec(builtFile(page))?.[1]);
const wrong = right === 1 ? 2 : 1;

const open = async (app: App): Promise<void> => {
  await app.goto(page);
  await app.ready(block);
};

test('before a guess, neither the explanation nor what is right is anywhere in the document', async ({ app }) => {
  await open(app);
  expect(await app.eval((css) => deep(css).childNodes.length, answer)).toBe(0);
  expect(await app.eval((css) => deep(css).hasAttribute('answer'), block)).toBe(false);
});

test('a locked guess opens the explanation, is marked, and can be changed no more', async ({ app }) => {
  await open(app);
  await app.check(option(wrong));
  await app.click(`${block} [data-lock]`);
  await expect(app.page.locator(answer).first()).toBeVisible();
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
  await app.page.route(`**/${page}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<p class="prediction-verdict">.*?<\/p>\s*<p/s, '$& id="led-here"');
    await route.fulfill({ response, body });
  });
  await open(app);
  await app.eval(() => {
    location.hash = 'led-here';
  });
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

/** Each kind of guess: what it takes to make one, and what lies over it afterwards. */
const kinds = [
  {
    kind: 'a number on a slider',
    page: lesson('23-dead-units'),
    field: 'estimate-field',
    guess: ['End'],
    said: /Your guess was: 100 %\s*The answer: \d+ %/,
    shown: '.guess-line',
  },
  {
    kind: 'a number that is typed',
    page: lesson('22-vanishing-gradients'),
    field: 'estimate-field',
    guess: ['1', '9', '9'],
    said: /Your guess was: 199 epochs\s*The answer: \d+ epochs/,
    shown: '.guess-line',
  },
];
for (const { kind, page, field, guess, said, shown } of kinds)
  test(`${kind}: guessed by keys, truth and guess on one scale, kept, and out of the document before`, async ({
    app,
  }) => {
    const host = `${block}:has(${field})`;
    const truth = /<estimate-field [^>]*data-truth="([^"]+)"/.exec(builtFile(page))?.[1] ?? '';
    await app.goto(page);
    await app.ready(host);
    expect(await app.eval((css) => deep(css).outerHTML, host)).not.toMatch(new RegExp(`truth|>${truth}\\b`));
    await app.focus(`${host} ${field} input`);
    await app.press('Enter');
    expect(await app.text(`${host} [role=status]`)).toMatch(/a wrong guess costs nothing/);
    await app.press(...guess, 'Enter');
    expect(await app.text(`${host} .prediction-verdict`)).toMatch(said);
    const told = (await app.eval((css) => deep(css).getAttribute('aria-label'), `${host} ${shown}`)) ?? '';
    expect(told).toMatch(new RegExp(`Your guess: \\d+.*It is ${truth}`));
    await app.reload();
    await app.ready(host);
    expect(await app.text(`${host} .prediction-verdict`)).toMatch(said);
    await app.click(`${host} [data-again]`);
    expect(await app.eval((css) => deep(css).outerHTML, host)).not.toMatch(new RegExp(`truth|>${truth}\\b`));
  });

test('a curve is sketched by keys, and then the curve that it is lies over the sketch', async ({ app }) => {
  const host = `${block}:has(sketch-field)`;
  const lines = `${host} .prediction-answer svg path`;
  await app.goto(lesson('09-saturation'));
  await app.ready(host);
  expect(await app.eval((css) => deep(css).outerHTML, host)).not.toContain('truth');
  await app.focus(`${host} sketch-field #height`);
  for (let place = 0; place < 5; place++) await app.press('ArrowUp', 'ArrowRight');
  await app.click(`${host} [data-lock]`);
  await expect(app.page.locator(`${host} sketch-field`)).toBeHidden();
  expect(await app.count(lines)).toBe(2);
  await app.reload();
  await app.ready(host);
  expect(await app.count(lines)).toBe(2);
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
