/** The plot of a lesson: pointer, keys, buttons and typing move one point, and what is read off is what the core says. */
import type { App } from '../rig/app.ts';
import { at, core } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const slider = 'activation-plot [role=slider]';

interface Reading {
  x: number;
  value: number;
  slope: number;
}

/** Waits until the point stands where `stands` says and its numbers are the core's; compares them with the core here. */
async function expectCore(app: App, fn: string, stands: { at?: number; not?: number }): Promise<Reading> {
  const shown = await app.wait(({ at, not }): Reading | undefined => {
    const readout = deep('activation-plot .readout');
    const number = (name: string) => Number(readout.querySelector<HTMLElement>(`[data-live=${name}]`)?.dataset.value);
    const x = Number(deep('activation-plot [role=slider]').getAttribute('aria-valuenow'));
    const there = (at === undefined || x === at) && x !== not;
    return there && readout.dataset.exact === 'true'
      ? { x, value: number('value'), slope: number('slope') }
      : undefined;
  }, stands);
  const reading = shown as Reading;
  expect(reading, `${fn} at ${reading.x}`).toEqual({ x: reading.x, ...(await at(fn, reading.x)) });
  return reading;
}

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.ready('activation-plot');
});

/** Where the author of the lesson put the point. */
const START = 2;

test('dragging moves the point with the pointer', async ({ app }) => {
  await app.drag('activation-plot .area', [0.9, 0.5], [0.25, 0.5]);
  const { x, value } = await expectCore(app, 'relu', { at: -2 });
  expect([x, value]).toEqual([-2, 0]);
});

test('a click puts the point there', async ({ app }) => {
  await app.drag('activation-plot .area', [0.875, 0.4], [0.875, 0.4]);
  const { x, value } = await expectCore(app, 'relu', { at: 3 });
  expect(value).toBe(x);
});

test('arrow keys step, Home and End go to the ends', async ({ app }) => {
  await app.focus(slider);
  await expectCore(app, 'relu', { at: START });
  await app.press('ArrowRight');
  expect((await expectCore(app, 'relu', { not: START })).x).toBeGreaterThan(START);
  await app.press('ArrowLeft');
  await expectCore(app, 'relu', { at: START });
  await app.press('Home');
  const left = await expectCore(app, 'relu', { at: -4 });
  await app.press('End');
  const right = await expectCore(app, 'relu', { at: 4 });
  expect([left.value, left.slope]).toEqual([0, 0]);
  expect([right.value, right.slope]).toEqual([4, 1]);
});

test('the buttons beside the field step, too', async ({ app }) => {
  await app.click('activation-plot .stepper button:last-child');
  expect((await expectCore(app, 'relu', { not: START })).x).toBeGreaterThan(START);
});

for (const [text, x] of [
  ['-1.5', -1.5],
  ['−0,25', -0.25],
  ['3.125', 3.125],
] as const) {
  test(`a typed "${text}" is taken`, async ({ app }) => {
    await app.fill('activation-plot input.x', text);
    await app.press('Enter');
    await expectCore(app, 'relu', { at: x });
  });
}

test('typed nonsense moves nothing and says what is allowed', async ({ app }) => {
  await app.fill('activation-plot input.x', 'two');
  await app.press('Enter');
  await app.wait(() => deepAll('activation-plot [role=alert]').length === 1);
  expect(await app.text('activation-plot [role=alert]')).toMatch(/allowed/);
  await expectCore(app, 'relu', { at: START });
});

test('a screen reader hears the point as a sentence', async ({ app }) => {
  await app.focus(slider);
  await app.press('Home');
  await expectCore(app, 'relu', { at: -4 });
  expect(await app.eval((css) => deep(css).getAttribute('aria-valuetext'), slider)).toMatch(/ReLU of −4 is 0/);
});

test('the slope is read off at the kink as the lesson says', async ({ app }) => {
  await app.fill('activation-plot input.x', '0');
  await app.press('Enter');
  const { value, slope } = await expectCore(app, 'relu', { at: 0 });
  expect([value, slope]).toEqual([0, 0]);
});

test('the core that answers has passed its self-test and runs in a worker', async ({ app }) => {
  await app.wait(() => /worker/.test(deep('[data-core-status]').textContent ?? ''));
  expect((await core()).selfTest()).toEqual([]);
});
