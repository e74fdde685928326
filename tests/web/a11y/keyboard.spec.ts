/** A lesson by keyboard alone: everything is reached, seen to be reached, works, and lets go again. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

/** The element with the focus, inside shadow roots too: what it is, and whether one sees it. */
const focused = (app: App) =>
  app.eval(() => {
    let element = document.activeElement as HTMLElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    if (!element || element === document.body) return null;
    // A radio button that is drawn as its label shows the focus there.
    const shows = [element, element.nextElementSibling, element.closest('label'), element.closest('li')].some(
      (each) => {
        const style = each && getComputedStyle(each);
        return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
      },
    );
    const { tagName, className, textContent } = element;
    return {
      tag: tagName.toLowerCase(),
      kind: element.getAttribute('role') ?? String(className),
      text: textContent?.trim() ?? '',
      shows,
    };
  });

/** Presses Tab until the test is met; gives back how often. */
async function tabTo(
  app: App,
  met: (at: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean,
): Promise<number> {
  for (let presses = 1; presses <= 250; presses++) {
    await app.press('Tab');
    const at = await focused(app);
    if (at && met(at)) return presses;
  }
  throw new Error('Tab never reached it');
}

test('the first stop jumps over the menu to the text', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.press('Tab');
  expect((await focused(app))?.kind).toContain('skip-link');
  await app.press('Enter');
  expect(await app.eval(() => location.hash)).toBe('#main');
});

test('plot and question of a lesson work without a pointer', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.wakeAll();
  await tabTo(app, ({ kind }) => kind === 'slider');
  const before = await app.eval(() => Number(deep('activation-plot [role=slider]').getAttribute('aria-valuenow')));
  await app.press('ArrowLeft');
  await app.wait((x) => Number(deep('activation-plot [role=slider]').getAttribute('aria-valuenow')) < x, before);

  await tabTo(app, ({ tag }) => tag === 'input');
  const inQuestion = () =>
    app.eval(() => {
      const field = document.activeElement?.closest('fieldset[data-item] input');
      return field?.closest('fieldset')?.getAttribute('data-item') ?? '';
    });
  while ((await inQuestion()) === '') await app.press('Tab');
  const item = await inQuestion();
  await app.press('Space', 'Enter');
  await app.wait((id) => Boolean(deep(`fieldset[data-item="${id}"] .quiz-feedback`).dataset.verdict), item);
});

test('the lab trains and stops without a pointer', async ({ app }) => {
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  await app.wakeAll();
  await tabTo(app, ({ kind }) => kind.includes('train'));
  await app.press('Enter');
  await app.wait(() => Number(deep('nn-trainer').dataset.step) > 0);
  await app.press('Enter');
  await app.wait(() => ['paused', 'finished'].includes(deep('nn-trainer').dataset.state ?? ''));
});

for (const page of [
  'index.html',
  lesson('03-relu'),
  lesson('02-why-depth-needs-a-bend'),
  lesson('05-lab-digits'),
  lesson('29-why-relu-is-cheap'),
]) {
  test(`${page}: Tab goes through to the end, and each stop is seen`, async ({ app }) => {
    await app.goto(page);
    await app.wakeAll();
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 300; stops++) {
      await app.press('Tab');
      const at = await focused(app);
      if (!at) break;
      if (!at.shows) unseen.push(`${at.tag}.${at.kind} ${at.text.slice(0, 30)}`);
    }
    expect(stops, 'stops').toBeGreaterThan(5);
    expect(stops, 'Tab is held somewhere').toBeLessThan(300);
    expect(unseen).toEqual([]);
  });
}

test('a curve is sketched, steps are sorted and pairs are matched without a pointer', async ({ app }) => {
  await app.goto(lesson('12-check-sigmoid-and-tanh'));
  await app.wakeQuestions();
  const sketch = 'fieldset[data-item=draw-sigmoid-slope]';
  await app.focus(`${sketch} #height`);
  // From the middle: a mark at five places, each lifted or lowered by a step, is a curve to be judged.
  for (let place = 0; place < 5; place++) await app.press('ArrowUp', 'ArrowRight');
  await app.focus(`${sketch} .quiz-check`);
  await app.press('Enter');
  await app.wait((css) => deep(css).dataset.verdict === 'wrong', `${sketch} .quiz-feedback`);

  await app.goto(lesson('06-check-yourself'));
  await app.wakeQuestions();
  const order = 'fieldset[data-item=forward-steps]';
  const steps = () => app.eval((css) => deepAll(css).map(({ dataset }) => dataset.step), `${order} .quiz-steps > li`);
  const before = await steps();
  await app.focus(`${order} .quiz-steps > li:first-child button:last-of-type`);
  await app.press('ArrowDown');
  expect(await steps()).toEqual([before[1], before[0], ...before.slice(2)]);
  expect((await focused(app))?.shows).toBe(true);
  const match = 'fieldset[data-item=words-of-the-unit]';
  await app.focus(`${match} select`);
  await app.press('ArrowDown');
  expect(await app.eval((css) => deep<HTMLSelectElement>(css).value, `${match} select`)).not.toBe('');
});
