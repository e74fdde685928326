/** A lesson on paper: a handout without anything to press, the same whether its elements are awake or not. */
import type { App } from '../rig/app.ts';
import { differentPages, lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

/** Plots, a comparison or network, a lab, questions, guesses, cards. */
const page = lesson('09-saturation');

/** As the print dialog does. */
async function print(app: App): Promise<void> {
  await app.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await app.eval(() => dispatchEvent(new Event('beforeprint')));
}

const seen = (app: App, css: string) =>
  app.eval(
    (css) =>
      deepAll(css)
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent?.trim().replace(/\s+/g, ' ') ?? ''),
    css,
  );

for (const state of ['asleep', 'awake'] as const)
  test(`${state}: text, pictures with captions, questions and cards; no menus, buttons or empty boxes`, async ({
    app,
  }) => {
    await app.goto(page);
    if (state === 'awake') await app.wakeAll();
    await print(app);

    const unwanted = ':is(button,nav,summary,select,output,canvas,.site-header,.site-footer,.stepper,.quiz-foot,.lab)';
    expect(await seen(app, unwanted)).toEqual([]);
    const plots = await app.count(':is(activation-plot,activation-comparison)');
    expect(plots).toBeGreaterThan(1);
    expect(await seen(app, ':is(activation-plot, activation-comparison) .plot-picture')).toHaveLength(plots);
    expect((await seen(app, 'activation-plot figcaption > p')).filter(Boolean)).toHaveLength(
      await app.count('activation-plot'),
    );
    expect((await seen(app, 'nn-trainer .recipe')).length).toBe(await app.count('nn-trainer'));
    expect(await seen(app, '.card-list dd')).toHaveLength(await app.count('[data-card] dd'));
    expect(await seen(app, '.prediction-answer')).toHaveLength(await app.count('prediction-block'));
    expect(await seen(app, '.source')).toEqual([expect.stringContaining(app.siteUrl + page)]);

    const empty = await app.eval(() =>
      deepAll('.lesson > *')
        .filter((element) => element.checkVisibility() && element.offsetHeight > 40)
        .filter(
          (element) =>
            element.innerText.trim() === '' && !element.querySelector('svg, img') && element.localName !== 'math',
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(empty, 'empty boxes').toEqual([]);
  });

test('ink on white, though the page is dark, and no answer of the reader', async ({ app }) => {
  await app.page.addInitScript(() => localStorage.setItem('nonlinear.theme', 'dark'));
  await app.goto(page);
  await app.ready('quiz-block');
  await app.check('quiz-block input[type=radio]', { force: true });
  await print(app);
  const colours = await app.eval(() => ({
    ink: getComputedStyle(document.body).color,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    chosen: getComputedStyle(deep('quiz-block input:checked')).appearance,
  }));
  expect(colours.scheme).toBe('light');
  expect(Number(/[\d.]+/.exec(colours.ink.replace('color(srgb', ''))?.[0]), colours.ink).toBeLessThan(60);
  expect(colours.chosen).toBe('none');
});

test('every question is numbered, and its answer stands on a page of its own at the end', async ({ app }) => {
  await app.goto(page);
  await app.wakeAll();
  await print(app);
  const questions = await app.count('quiz-block .quiz-item');
  const answers = await seen(app, '.answers > ol > li');
  expect(answers).toHaveLength(questions);
  for (const answer of answers) expect(answer).not.toMatch(/^(Right|Not right|$)/);
  expect(await app.eval(() => getComputedStyle(deep('.answers')).breakBefore)).toBe('page');
  expect(await app.eval(() => deep('.answers').parentElement?.lastElementChild === deep('.answers'))).toBe(true);

  await app.eval(() => dispatchEvent(new Event('afterprint')));
  expect(await app.count('.answers')).toBe(0);
});

test('boxes, figures and questions are not torn apart', async ({ app }) => {
  await app.goto(page);
  await print(app);
  const torn = await app.eval(() =>
    deepAll(':is(figure,.quiz-item,.note,.try,.concept,.analogy,.memory-aid,.example,.paper,[data-card])')
      .filter((element) => element.checkVisibility() && getComputedStyle(element).breakInside !== 'avoid')
      .map(({ className, tagName }) => `${tagName} ${className}`),
  );
  expect(torn).toEqual([]);
});

// What is between the margins of A4 and of Letter, at 96 pixels an inch.
const papers = { A4: 658, Letter: 680 };

for (const each of differentPages)
  test(`${each}: all of it is on the paper`, async ({ app }) => {
    await app.goto(each);
    for (const [paper, width] of Object.entries(papers)) {
      await app.size(width, 900);
      await print(app);
      const wide = await app.eval((width) => {
        const out = (element: Element) => element.getBoundingClientRect().right > width + 1;
        return deepAll('body *')
          .filter((element) => element.checkVisibility() && out(element) && !element.closest('.visually-hidden'))
          .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
      }, width);
      expect.soft(wide, `what is cut off at the right of ${paper}`).toEqual([]);
    }
  });
