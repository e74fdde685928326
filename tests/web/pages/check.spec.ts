/** The check that is drawn from all questions, and its answer sheet. */
import { answerInEveryWay } from '../rig/every-way.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const CHECK = 'en/check/index.html';

test('a number draws twenty questions of every kind, the same after a reload, and ends with a sheet to print', async ({
  app,
}) => {
  await app.goto(lesson('26-choosing'));
  await app.ready('prediction-block');
  await app.focus('estimate-field input');
  await app.press('Home', 'Enter');

  await app.goto(CHECK);
  await app.ready('drawn-check');
  await app.fill('drawn-check > fieldset input', '0');
  await app.press('Enter');
  expect(await app.text('drawn-check [role=alert]')).toContain('allowed: a whole number from 1 to');
  await app.fill('drawn-check > fieldset input', '7');
  await app.press('Enter');
  await app.wait(() => deepAll('drawn-check quiz-block fieldset').length === 20);
  const drawn = () => deepAll('drawn-check quiz-block fieldset').map(({ dataset }) => dataset.item);
  const first = await app.eval(drawn);
  expect(new Set(first).size).toBe(20);
  expect(
    await app.eval(() => new Set(deepAll('drawn-check quiz-block fieldset').map(({ dataset }) => dataset.type)).size),
  ).toBe(9);

  await app.reload();
  await app.ready('drawn-check');
  await app.wait(() => deepAll('drawn-check quiz-block fieldset').length === 20);
  expect(await app.eval(drawn)).toEqual(first);

  await app.wakeQuestions();
  expect(await app.eval(answerInEveryWay, true)).toEqual([]);
  expect(await app.text('.quiz-score')).toContain('20 of 20');
  expect(await app.count('.quiz-answer-list li')).toBe(20);
  expect(await app.count('.check-sheet ol > li')).toBe(1);
  expect(await app.text('.check-sheet ol > li')).toMatch(/Your guess: 0[\s\S]*So it is: \d+/);
  await app.page.emulateMedia({ media: 'print' });
  expect(await app.eval(() => deepAll('drawn-check .quiz-item').some((item) => item.checkVisibility()))).toBe(false);
  expect(await app.eval(() => deep('.check-sheet ol > li').checkVisibility())).toBe(true);
});
