/** A page loads what its elements ask for, when they ask: the trainer's module is the larger one, and most pages have none. */
import type { App } from '../rig/app.ts';
import { FAULTS, plant } from '../rig/fault.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

/** Names of the modules and workers that the page asks for, in order: "core.worker", "core-relaxed". */
function loads(app: App): string[] {
  const names: string[] = [];
  app.page.on('request', (request) => {
    const [, name] = /\/((?:core|training)[\w.-]*?)-[0-9a-f]{10}\.(?:wasm|js)$/.exec(request.url()) ?? [];
    if (name) names.push(name);
  });
  return names;
}

test('a page with plots loads the core and no trainer', async ({ app }) => {
  const names = loads(app);
  await app.goto(lesson('01-what-a-unit-does'));
  await app.wakeAll();
  expect(new Set(names)).toEqual(new Set(['core.worker', 'core-relaxed']));
});

test('a page whose only lab is a trainer loads no other module', async ({ app }) => {
  const names = loads(app);
  await app.goto(lesson('05-lab-digits'));
  await app.ready('nn-trainer');
  expect(new Set(names)).toEqual(new Set(['training.worker', 'training-relaxed']));
  expect(await app.text('[data-core-status]')).toBe('Trainer: relaxed, in a worker');
});

test('on a page with both, each runs in a worker of its own', async ({ app }) => {
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  await app.wakeAll();
  expect(await app.text('[data-core-status]')).toBe('Core: relaxed, in a worker · Trainer: relaxed, in a worker');
  expect(app.page.workers()).toHaveLength(2);
});

test('a trainer with a fault steps down, says so, and trains', async ({ app }) => {
  await plant(app, [FAULTS['relaxed: madd subtracts the product']]);
  await app.goto(lesson('05-lab-digits'));
  await app.ready('nn-trainer');
  expect(await app.text('[data-core-status]')).toMatch(
    /^Trainer: simd128, in a worker\. Not used: .*relaxed: wrong values of .*sigmoid/,
  );
  await app.click('nn-trainer button.step');
  await app.wait(() => deep('nn-trainer').dataset.step === '1');
});

test('where workers are refused, core and trainer run in the page side by side', async ({ app }) => {
  await app.page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof Worker;
  });
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  await app.wakeAll();
  expect(await app.text('[data-core-status]')).toMatch(/^Core: relaxed, in the page.* · Trainer: relaxed, in the page/);
  await app.click('nn-trainer button.step');
  await app.wait(() => deep('nn-trainer').dataset.step === '1');
});
