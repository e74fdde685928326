/** The page of a host keeps what a learner does, where the lesson in its frame may store nothing. */
import { answerOne, element, expect, openRaw, QUIZ, said, test, told, until, wakeQuiz } from '../rig/host.ts';

const persisting = element('load="now" lesson="06-check-yourself" persist="class-7"');
const choice = 'fieldset[data-type=choice]';

test('answers of a frame that may store nothing are there again after the page of the host was loaded anew', async ({
  host,
}) => {
  const page = await host.open(persisting);
  await told(page, 'nonlinear-ready');
  const lesson = await host.lesson(QUIZ);
  await wakeQuiz(lesson);
  const item = await lesson.evaluate(answerOne);
  const key = `nonlinear-lesson/class-7/06-check-yourself/${item}`;
  await until(() => page.evaluate((each) => localStorage.getItem(each) !== null, key), key);

  await page.page().reload();
  expect(await told(page, 'nonlinear-score', ({ done }) => done === 1)).toMatchObject({ first: 1 });
  const again = await host.lesson(QUIZ);
  await wakeQuiz(again);
  await again.locator(`${choice}[data-item="${item}"] .quiz-feedback[data-verdict=right]`).waitFor();
});

test('an answer that the host brings after the questions woke up is shown, and the result counts it', async ({
  host,
}) => {
  const page = await openRaw(host, 'embed=1&report=events');
  const lesson = await host.lesson(QUIZ);
  await wakeQuiz(lesson);
  const item = await lesson.locator(choice).first().getAttribute('data-item');
  const option = Number(
    await lesson.locator(`${choice} .quiz-reasons > [data-right=true]`).first().getAttribute('data-option'),
  );
  const attempt = { answer: [option], first: [option], tries: 1, right: true, revealed: false, hints: 0 };
  const entries = { [`06-check-yourself/${item}`]: JSON.stringify([1, attempt]) };
  await page.evaluate(() => window.raw.connect({ keep: true }));
  await page.evaluate((kept) => window.raw.send({ type: 'keep', entries: kept, more: false }), entries);
  await lesson.locator(`${choice}[data-item="${item}"] .quiz-feedback[data-verdict=right]`).waitFor();
  await expect(lesson.locator('.quiz-score')).toContainText('1 of');
});

test('what the host does not confirm, the lesson keeps by itself, and says so', async ({ host }) => {
  const page = await openRaw(host, 'embed=1&report=events', { sandbox: false });
  const lesson = await host.lesson(QUIZ);
  await wakeQuiz(lesson);
  await page.evaluate(() => window.raw.connect({ keep: true }));
  await page.evaluate(() => window.raw.send({ type: 'keep', entries: {}, more: false }));
  await said(page, 'ready');
  const item = await lesson.evaluate(answerOne);
  const key = `nonlinear.progress/06-check-yourself/${item}`;
  await said(page, 'state', ({ progress }) => Object.keys(progress).some((each) => each.endsWith(`/${item}`)));
  expect(await lesson.evaluate((each) => localStorage.getItem(each), key)).toBeNull();
  expect((await said(page, 'warning')).code).toBe('not-kept');
  expect(await lesson.evaluate((each) => localStorage.getItem(each), key)).toContain('"right":true');
});

test('a page that wants to keep progress but asks for less than events is told so, and hears of no answer', async ({
  host,
}) => {
  const page = await host.open(element('load="now" lesson="06-check-yourself" persist report="score"'));
  expect((await told(page, 'nonlinear-warning')).message).toBe(
    'report was "score"; allowed: events, where the host keeps progress',
  );
  const lesson = await host.lesson(QUIZ);
  await wakeQuiz(lesson);
  await lesson.evaluate(answerOne);
  await told(page, 'nonlinear-score', ({ done }) => done === 1);
  const types = (await page.evaluate(() => window.told)).map(({ type }) => type);
  expect(types).not.toContain('nonlinear-answer');
  expect(types).not.toContain('nonlinear-state');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
