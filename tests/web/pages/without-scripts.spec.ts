/** A lesson is a text first: without scripts it reads from top to bottom, with pictures, tables and answers. */
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

test.use({ javaScriptEnabled: false });

test('a plot is a picture with a name and a table of values', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  const picture = app.page.locator('activation-plot svg[role=img]').first();
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute('aria-label', /ReLU/);
  await app.page.locator('activation-plot details summary').first().click();
  await expect(app.page.locator('activation-plot table').first()).toBeVisible();
  expect(await app.page.locator('activation-plot table td').count()).toBeGreaterThan(5);
});

test('a question shows its options, and its answer when unfolded', async ({ app }) => {
  await app.goto(lesson('06-check-yourself'));
  const question = app.page.locator('fieldset[data-item]').first();
  await expect(question.locator('label').first()).toBeVisible();
  const answer = question.locator('.quiz-answer');
  await expect(answer.locator('.quiz-explain')).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('.quiz-explain')).toBeVisible();
  await expect(answer.locator('[data-right=true]').first()).toBeVisible();
});

test('formulas are MathML', async ({ app }) => {
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  expect(await app.count('math')).toBeGreaterThan(5);
});

test('the lab says what it is and what needs scripts', async ({ app }) => {
  await app.goto(lesson('05-lab-digits'));
  const words = await app.text('nn-trainer');
  expect(words.length).toBeGreaterThan(40);
});
