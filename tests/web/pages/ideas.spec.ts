/** Wrong ideas: a wrong answer leads to what shows the contrary and to another question; the profile remembers. */
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const item = 'fieldset[data-item=where-tanh-is-steeper]';

test('a wrong answer brings an experiment in place, another question on the idea, and its mark in the profile', async ({
  app,
}) => {
  await app.goto(lesson('11-one-curve-twice'));
  await app.wakeQuestions();
  const option = await app.eval(
    (css) => deep(css).dataset.option ?? '',
    `${item} .quiz-reasons > [data-misconception=M04]`,
  );
  await app.check(`${item} .quiz-options input[value="${option}"]`);
  await app.click(`${item} .quiz-check`);
  await app.click(`${item} counter-experiment summary`);
  await app.wait((css) => deepAll(css)[0]?.hasAttribute('data-ready'), `${item} activation-comparison`);
  const parallel = await app.eval((css) => deep(css).getAttribute('href') ?? '', `${item} .parallel`);
  expect(parallel).toMatch(/^(\.\.\/[\w-]+\/index\.html)?#question-[\w-]+$/);
  await app.click(`${item} .parallel`);
  await app.wait(
    () => location.hash.startsWith('#question-') && document.getElementById(location.hash.slice(1)) !== null,
  );

  await app.goto('en/ideas/index.html');
  await app.ready('idea-profile');
  expect(await app.eval(() => deepAll('[data-standing=open]').map(({ dataset }) => dataset.idea))).toEqual(['M04']);
  await app.check('idea-profile input');
  const visible = () =>
    deepAll('.idea')
      .filter((idea) => idea.checkVisibility())
      .map(({ dataset }) => dataset.idea);
  expect(await app.eval(visible)).toEqual(['M04']);
});

test('each idea has its truth, an experiment and at least two questions that are there', async ({ app }) => {
  await app.goto('en/ideas/index.html');
  await app.ready('idea-profile');
  expect(await app.count('.idea')).toBe(24);
  const poor = await app.eval(() =>
    deepAll('.idea')
      .filter(
        (idea) =>
          idea.querySelectorAll('[data-question]').length < 2 ||
          (idea.querySelector('p:not([class])')?.textContent ?? '').length < 20,
      )
      .map(({ dataset }) => dataset.idea),
  );
  expect(poor).toEqual([]);
  await app.eval(() => {
    for (const summary of deepAll('counter-experiment summary')) summary.click();
  });
  await app.wait(() =>
    deepAll('.idea').every((idea) =>
      idea.querySelector('counter-experiment :is(table, activation-plot, activation-comparison)'),
    ),
  );
});
