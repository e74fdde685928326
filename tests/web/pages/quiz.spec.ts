/** Questions: every answer gets its own words, and what was answered stays. */
import { readAttempt } from '../../../web/src/quiz/attempt.ts';
import { beliefsIn, replay } from '../../../web/src/receipt/replay.ts';
import { answerKeyOfSite } from '../rig/answer-key.ts';
import type { App } from '../rig/app.ts';
import { answerInEveryWay } from '../rig/every-way.ts';
import { lesson, pagesWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const QUIZ = lesson('06-check-yourself');
const choice = 'fieldset[data-type=choice]';

/** The index of an option that is right or wrong, as the folded answer of the static page has it. */
const option = (right: boolean) => `${choice} .quiz-reasons > [data-option][data-right=${right}]`;

test('a wrong answer is called wrong, with the reason for this very option', async ({ app }) => {
  await app.goto(QUIZ);
  await app.ready('quiz-block');
  const [index, reason] = await app.eval((css) => {
    const entry = deep(css);
    return [entry.dataset.option, entry.querySelector('[data-feedback]')?.textContent ?? ''];
  }, option(false));
  await app.check(`${choice} .quiz-options input[value="${index}"]`);
  await app.click(`${choice} .quiz-check`);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${choice} .quiz-feedback`)).toBe('wrong');
  expect(await app.eval((css) => deep(css).textContent, `${choice} .quiz-feedback`)).toContain(reason);
});

test('a right answer is called right, explained, and counted', async ({ app }) => {
  await app.goto(QUIZ);
  await app.ready('quiz-block');
  const index = await app.eval((css) => deep(css).dataset.option, option(true));
  await app.check(`${choice} .quiz-options input[value="${index}"]`);
  await app.click(`${choice} .quiz-check`);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${choice} .quiz-feedback`)).toBe('right');
  const explanation = await app.eval((css) => deep(css).textContent, `${choice} .quiz-explain`);
  expect(await app.eval((css) => deep(css).textContent, `${choice} .quiz-feedback`)).toContain(explanation);
  expect(await app.text('.quiz-score')).toMatch(/^1 of/);
});

test('answers are still there after a reload', async ({ app }) => {
  await app.goto(QUIZ);
  await app.ready('quiz-block');
  const index = await app.eval((css) => deep(css).dataset.option, option(true));
  await app.check(`${choice} .quiz-options input[value="${index}"]`);
  await app.click(`${choice} .quiz-check`);
  await app.reload();
  await app.ready('quiz-block');
  expect(await app.eval((css) => deep<HTMLInputElement>(css).checked, `${choice} input[value="${index}"]`)).toBe(true);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${choice} .quiz-feedback`)).toBe('right');
  expect(await app.text('.quiz-score')).toMatch(/^1 of/);
});

test('a number is taken with a decimal comma, and nonsense is refused kindly', async ({ app }) => {
  await app.goto(QUIZ);
  await app.ready('quiz-block');
  const number = 'fieldset[data-type=number]';
  await app.fill(`${number} input`, 'a lot');
  await app.click(`${number} .quiz-check`);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${number} .quiz-feedback`)).toBe('problem');
  const answer = await app.eval((css) => deep(css).dataset.answer ?? '', `${number} [data-answer]`);
  await app.fill(`${number} input`, Number(answer).toFixed(2).replace('.', ','));
  await app.press('Enter');
  expect(await app.eval((css) => deep(css).dataset.verdict, `${number} .quiz-feedback`)).toBe('right');
});

test('answering everything gives a result that says how it went', async ({ app }) => {
  await app.goto(QUIZ);
  await app.ready('quiz-block');
  await app.wakeQuestions();
  expect(await app.eval(answerInEveryWay, true)).toEqual([]);
  const count = await app.count('fieldset[data-item]');
  expect(count).toBeGreaterThanOrEqual(8);
  expect(await app.text('.quiz-score')).toContain(`${count} of ${count}`);
});

test('trying again brings new numbers, whose answer is another, and they are still there after a reload', async ({
  app,
}) => {
  await app.goto(lesson('05-lab-digits'));
  await app.wakeQuestions();
  const item = 'fieldset[data-item=count-parameters]';
  const answer = () => app.eval((css) => deep(css).dataset.answer ?? '', `${item} .quiz-number-field`);
  const first = await answer();
  await app.fill(`${item} input`, '0');
  await app.click(`${item} .quiz-check`);
  await app.click(`${item} .quiz-again`);
  await app.wait((css) => deepAll(css).length > 0, `${item}[data-variant]`);
  const second = await answer();
  expect(second).not.toBe(first);
  await app.fill(`${item} input`, first);
  await app.press('Enter');
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('wrong');
  await app.fill(`${item} input`, second);
  await app.press('Enter');
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('right');
  await app.reload();
  await app.wakeQuestions();
  await app.wait((css) => deepAll(css).length > 0, `${item}[data-variant]`);
  expect(await answer()).toBe(second);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('right');
});

test('trying an order again brings other steps of its pool, and their order is right after a reload, too', async ({
  app,
}) => {
  await app.goto(lesson('21-side-by-side'));
  await app.wakeQuestions();
  const item = 'fieldset[data-item=slopes-in-order]';
  const steps = () =>
    app.eval((css) => deepAll(css).map((step) => step.textContent ?? ''), `${item} .quiz-steps li > span:first-child`);
  const first = await steps();
  await app.click(`${item} .quiz-check`);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('wrong');
  await app.click(`${item} .quiz-again`);
  await app.wait((css) => deepAll(css).length > 0, `${item}[data-variant]`);
  const second = await steps();
  expect(second).toHaveLength(first.length);
  expect(second.filter((step) => !first.includes(step))).not.toEqual([]);
  await app.eval((css) => {
    const list = deep(`${css} .quiz-steps`);
    for (let place = 0; place < list.children.length; place++) {
      const row = list.querySelector(`[data-step="${place}"]`) as HTMLElement;
      while ([...list.children].indexOf(row) > place) row.querySelector('button')?.click();
    }
  }, item);
  await app.click(`${item} .quiz-check`);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('right');
  const sorted = await steps();
  await app.reload();
  await app.wakeQuestions();
  await app.wait((css) => deepAll(css).length > 0, `${item}[data-variant]`);
  expect(await steps()).toEqual(sorted);
  expect(await app.eval((css) => deep(css).dataset.verdict, `${item} .quiz-feedback`)).toBe('right');
});

/** Notes what each judged try leaves in the reader's progress, from now on. */
const listenToTries = (app: App): Promise<void> =>
  app.eval(() => {
    const tries: [key: string, kept: string | null][] = [];
    Object.assign(globalThis, { tries });
    document.addEventListener('quiz-answered', (event) => {
      const { lesson, item } = (event as CustomEvent<{ lesson: string; item: string }>).detail;
      tries.push([`${lesson}/${item}`, localStorage.getItem(`nonlinear.progress/${lesson}/${item}`)]);
    });
  });
const triesHeard = (app: App) => app.eval(() => (globalThis as unknown as { tries: [string, string][] }).tries);

for (const page of pagesWith('quiz-block')) {
  test(`${page}: each question is answered right, and wrong in each way, and each answer has its own words`, async ({
    app,
  }) => {
    await app.goto(page);
    await app.wakeQuestions();
    await listenToTries(app);
    expect(await app.eval(answerInEveryWay)).toEqual([]);
    // A receipt of each of these tries is scored as the page has scored it, and shows the same ideas.
    const { questions } = answerKeyOfSite();
    const tries = await triesHeard(app);
    expect(tries.length).toBeGreaterThan(await app.count('fieldset[data-item]'));
    const ideas = new Map<string, Set<string>>();
    for (const [key, kept] of tries) {
      const attempt = readAttempt(JSON.parse(kept)[1]);
      const question = questions[key];
      if (!attempt || !question) throw new Error(`${key} was kept as ${kept}`);
      expect(replay(question, attempt.answer, attempt.seed).right, `${key}: ${kept}`).toBe(attempt.right);
      const shown = ideas.get(key) ?? new Set();
      for (const idea of beliefsIn(question, attempt.answer, attempt.seed)) shown.add(idea);
      ideas.set(key, shown);
      expect([...shown].sort(), `${key}: ${kept}`).toEqual([...(attempt.ideas ?? [])].sort());
    }
    const open = 'fieldset[data-item] .quiz-feedback:not([data-verdict=right])';
    expect(await app.count(open)).toBe(0);
  });

  test(`${page}: the static answers give every option its own feedback`, async ({ app }) => {
    await app.goto(page);
    const faults = await app.eval(() =>
      deepAll('fieldset[data-type^=choice]').flatMap((item) => {
        const options = item.querySelectorAll('.quiz-options > [data-option]').length;
        const words = [...item.querySelectorAll('.quiz-reasons [data-feedback]')].map((each) =>
          each.textContent?.trim(),
        );
        const right = item.querySelectorAll('.quiz-reasons [data-right=true]').length;
        const complete = options >= 2 && words.length === options && new Set(words).size === options && right >= 1;
        return complete ? [] : [`${item.dataset.item}: ${options} options, ${words.length} feedbacks, ${right} right`];
      }),
    );
    expect(faults).toEqual([]);
    expect(await app.count('fieldset[data-item]')).toBeGreaterThan(0);
  });
}

test('nothing is announced before anybody has answered', async ({ app }) => {
  await app.page.addInitScript(() => {
    const announced: string[] = [];
    Object.assign(window, { announced });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const said = at?.closest('[role=status], [role=alert]')?.textContent;
        if (said) announced.push(said);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await app.goto(lesson('12-check-sigmoid-and-tanh'));
  await app.ready('quiz-block');
  // Some kinds of questions bring a script of their own, which comes as a reader comes near.
  for (const field of await app.eval(() => deepAll('.quiz-field').map(({ localName }) => localName))) {
    await app.reveal(field);
    await app.wait((name) => customElements.get(name) !== undefined, field);
  }
  await app.wait(() => deepAll('.quiz-check').length === deepAll('fieldset[data-item]').length);
  expect(await app.eval(() => deep('.quiz-score').textContent)).toMatch(/^0 of \d+ questions done$/);
  expect(await app.eval(() => (window as unknown as { announced: string[] }).announced)).toEqual([]);
});
