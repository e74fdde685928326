/** Tests of the tests: faults that are planted in a real page are found by the check that is there for them. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { type CheckName, checks } from './checks/all.ts';
import { giveTools, inPlots, inQuestions } from './planted.ts';

test.setTimeout(240_000);

/** Each check finds nothing first, then each of its faults. */
async function findEach(app: App, faults: typeof inPlots): Promise<void> {
  await app.eval(giveTools);
  for (const name of new Set(faults.map(({ caughtBy }) => caughtBy)))
    expect(await checks[name as CheckName](app), `${name}, before anything is planted`).toEqual([]);
  const missed: string[] = [];
  for (const { fault, caughtBy, plant } of faults) {
    await app.eval(plant);
    const found = await checks[caughtBy](app);
    if (found.length === 0) missed.push(`${fault} (${caughtBy})`);
    await app.eval(() => {
      for (const step of window.undo.splice(0).reverse()) step();
    });
  }
  expect(missed, 'planted, and not found').toEqual([]);
}

test('every fault that is planted in a plot or around it is found', async ({ app }) => {
  expect(inPlots.length + inQuestions.length).toBeGreaterThanOrEqual(25);
  await app.goto('en/family/prelu/index.html');
  await app.wakeAll();
  await findEach(app, inPlots);
});

test('every fault that is planted in a question is found', async ({ app }) => {
  await app.goto(lesson('06-check-yourself'));
  await app.wakeQuestions();
  await findEach(app, inQuestions);
});
