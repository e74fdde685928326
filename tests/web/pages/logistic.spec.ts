/** The lab on logistic regression: its counts follow from its threshold, and its numbers are those that lessons state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../rig/app.ts';
import { facts } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const lab = 'logistic-lab';

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('33-yes-or-no-lab'));
  await app.ready(lab);
});

const counts = (app: App) =>
  app.eval(() =>
    Object.fromEntries(
      deepAll('logistic-lab .matrix [data-cell]').map(({ dataset }) => [dataset.cell ?? '', Number(dataset.count)]),
    ),
  );

const finished = (app: App) =>
  app.wait(() => deep('logistic-lab').dataset.state === 'finished' && deep('logistic-lab').dataset.step === '1000');

test('trained, a lower threshold by keyboard trades misses for false alarms, in the table and in all pictures', async ({
  app,
}) => {
  await app.click(`${lab} .go`);
  await finished(app);
  const half = await counts(app);
  const wrong = () => app.eval(() => deepAll('logistic-lab svg.points .wrong').length);
  expect(await wrong()).toBe((half.miss ?? 0) + (half.alarm ?? 0));
  await app.focus(`${lab} .threshold input`);
  await app.press('Home');
  await app.wait(
    (alarms) => Number(deep('logistic-lab [data-cell="alarm"]').dataset.count) > Number(alarms),
    half.alarm ?? 0,
  );
  const low = await counts(app);
  expect(low.miss).toBeLessThan(half.miss ?? 0);
  expect((low.hit ?? 0) + (low.miss ?? 0)).toBe((half.hit ?? 0) + (half.miss ?? 0));
  expect(await wrong()).toBe((low.miss ?? 0) + (low.alarm ?? 0));
  expect(await app.eval(() => deepAll('logistic-lab svg.curve .wrong').length)).toBe(await wrong());
});

test('with all thirty measures the lab comes to the errors that lesson 15 states', async ({ app }) => {
  await app.select(`${lab} .fields label:nth-child(1) select`, 'thirty');
  await app.wait(() => deepAll('logistic-lab .numbers tbody tr').length === 31);
  await app.click(`${lab} .go`);
  await finished(app);
  const { addLessonFile, evaluateFact } = await facts();
  addLessonFile(
    'breast-cancer.csv',
    readFileSync(join(__dirname, '../../../lessons/data/breast-cancer/breast-cancer.csv')),
  );
  const { miss, alarm } = await counts(app);
  expect(miss).toBe(evaluateFact('breast_cancer(missed)').value);
  expect((miss ?? 0) + (alarm ?? 0)).toBe(evaluateFact('breast_cancer(errors)').value);
});

test('the single unit comes to what the lessons print for both losses', async ({ app }) => {
  await app.click(`${lab} loss-slowdown .run`);
  await app.wait(() => deep('logistic-lab loss-slowdown').dataset.state === 'done');
  const answers = await app.eval(() =>
    deepAll('logistic-lab loss-slowdown [data-answer]').map(({ dataset }) => Number(dataset.answer)),
  );
  const { evaluateFact } = await facts();
  for (const [index, loss] of ['binary_cross_entropy', 'half_squared_error'].entries())
    expect(answers[index]).toBeCloseTo(evaluateFact(`slowdown(${loss}, 2, 2, 300)`).value ?? Number.NaN, 4);
});
