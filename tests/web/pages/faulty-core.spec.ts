/** A build that computes wrong numbers is not used: the self-test finds it, the page steps down, says so, and still works. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { FAULTS, type Fault, plant } from '../rig/fault.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const relaxed = FAULTS['relaxed: madd subtracts the product'];
const simd128 = FAULTS['simd128: pmin gives the larger one'];

/** Opens a lesson with these faults, and gives back what the page says of its core. */
async function statusWith(app: App, faults: readonly Fault[]): Promise<string> {
  await plant(app, faults);
  await app.goto(lesson('01-what-a-unit-does'));
  await app.ready('#other-rule');
  return app.text('[data-core-status]');
}

async function expectRightNumbers(app: App): Promise<void> {
  const { value } = await at('sigmoid', 3);
  await app.wait((value) => Number(deep('#other-rule .readout [data-live=value]').dataset.value) === value, value);
}

test('without a fault the best build runs and nothing is said of others', async ({ app }) => {
  expect(await statusWith(app, [])).toMatch(/^Core: relaxed, in a worker$/);
});

test('a relaxed build with a fault gives way to simd128', async ({ app }) => {
  const status = await statusWith(app, [relaxed]);
  expect(status).toContain('Core: simd128, in a worker');
  expect(status).toMatch(/relaxed: wrong values of .*sigmoid/);
  await expectRightNumbers(app);
});

test('with faults in both SIMD builds the scalar one answers', async ({ app }) => {
  const status = await statusWith(app, [relaxed, simd128]);
  expect(status).toContain('Core: scalar, in a worker');
  expect(status).toMatch(/simd128: wrong values of .*sigmoid/);
  await expectRightNumbers(app);
});
