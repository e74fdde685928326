/** The course by keyboard alone, from the start page to a trained network, with all that is announced on the way counted. */
import type { App } from '../rig/app.ts';
import { lesson, pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

test.setTimeout(180_000);

/** Presses Tab until the focus is on what `css` means. Gives up where Tab has gone through the page twice. */
async function tabTo(app: App, css: string): Promise<void> {
  for (let presses = 0; presses < 500; presses++) {
    const there = await app.eval((css) => {
      let element = document.activeElement as HTMLElement | null;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
      return element !== null && deepAll(css).includes(element);
    }, css);
    if (there) return;
    await app.press('Tab');
  }
  throw new Error(`Tab never reached ${css}`);
}

interface Message {
  at: number;
  text: string;
  region: number;
}

/** From now on, notes all that live regions of the page say. */
const listen = (app: App) =>
  app.eval(() => {
    const heard: Message[] = [];
    Object.assign(window, { heard });
    deepAll('[role=status],[role=alert],[aria-live]').forEach((region, index) => {
      let last = region.textContent ?? '';
      new MutationObserver(() => {
        const text = region.textContent ?? '';
        if (text.trim() && text !== last) heard.push({ at: performance.now(), text, region: index });
        last = text;
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
  });
const heard = (app: App) => app.eval(() => (window as unknown as { heard: Message[] }).heard);

test('from the start page to a lesson, read to its end', async ({ app }) => {
  await app.goto('index.html');
  await tabTo(app, 'a[href*="02-why-depth"]');
  await app.press('Enter');
  await app.page.waitForURL(/02-why-depth/);
  await app.press('Tab', 'Enter'); // over the menu to the text
  // Down by pages, as a reader does.
  for (let pages = 0; pages < 60; pages++) {
    await app.press('PageDown');
    if (await app.eval(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)) break;
  }
  await app.press('End');
  await app.wait(
    () => JSON.parse(localStorage.getItem('nonlinear.progress/*read/02-why-depth-needs-a-bend') ?? '[]')[1] === true,
  );
});

test('a point is moved, a network is trained to its end, and not more is said than one can hear', async ({ app }) => {
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  await app.wakeAll();
  await tabTo(app, 'activation-plot [role=slider]');
  await app.press('ArrowRight');
  await app.wait(() =>
    /of 2\.1 is 2\.1/.test(deep('activation-plot [role=slider]').getAttribute('aria-valuetext') ?? ''),
  );
  await tabTo(app, 'nn-trainer .activation input');
  await app.press('ArrowRight');
  await app.wait(() => deep('nn-trainer').dataset.state === 'paused');
  await listen(app);
  await tabTo(app, 'nn-trainer button.train');
  await app.press('Enter');
  await app.wait(() => deep('nn-trainer').dataset.state === 'finished');
  await app.wait(() => (window as unknown as { heard: Message[] }).heard.length > 0);
  const messages = await heard(app);
  const gaps = messages.slice(1).map(({ at }, index) => at - (messages[index]?.at ?? 0));
  expect(Math.min(2000, ...gaps), messages.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(1900);
});

test('a guess is made, and its explanation is said to be there', async ({ app }) => {
  await app.goto(pageWith('prediction-block'));
  await app.wakeAll();
  await listen(app);
  await tabTo(app, 'prediction-block input[type=radio]');
  await app.press('ArrowDown');
  await tabTo(app, 'prediction-block [data-lock]');
  await app.press('Enter');
  await app.wait(() => deep('prediction-block').hasAttribute('data-open'));
});

test('a quiz is answered, a sketch among its questions, and each verdict is heard once', async ({ app }) => {
  await app.goto(lesson('12-check-sigmoid-and-tanh'));
  await app.wakeQuestions();
  await listen(app);
  await tabTo(app, 'sketch-field #height');
  const item = await app.eval(() => document.activeElement?.closest('fieldset')?.dataset.item ?? '');
  const sketch = `fieldset[data-item=${item}]`;
  for (let place = 0; place < 5; place++) await app.press('ArrowUp', 'ArrowRight');
  const before = (await heard(app)).length;
  await tabTo(app, `${sketch} .quiz-check`);
  await app.press('Enter');
  await app.wait((css) => Boolean(deep(css).dataset.verdict), `${sketch} .quiz-feedback`);
  const verdicts = (await heard(app)).slice(before);
  expect(verdicts.length, verdicts.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
  // And one with options, which stand in the same list.
  await tabTo(app, 'fieldset[data-type=choice] .quiz-options input');
  await app.press('Space');
  const choice = await app.eval(() => document.activeElement?.closest('fieldset[data-item]')?.id ?? '');
  await tabTo(app, `#${choice} .quiz-check`);
  await app.press('Enter');
  await app.wait((css) => Boolean(deep(css).dataset.verdict), `#${choice} .quiz-feedback`);
});
