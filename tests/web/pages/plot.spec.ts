/** The plot of a lesson: pointer, keys, buttons and typing move one point, and what is read off is what the core says. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const slider = 'activation-plot [role=slider]';

/** x, value and slope as the readout has them, once the core's exact answer for this x is there. */
async function readout(app: App) {
  return app.wait(() => {
    const number = (name: string) => deep(`activation-plot .readout [data-live=${name}]`).dataset.value;
    const x = deep('activation-plot [role=slider]').getAttribute('aria-valuenow');
    const [value, slope] = [number('value'), number('slope')];
    return x && value && slope ? { x: Number(x), value: Number(value), slope: Number(slope) } : undefined;
  });
}

async function expectCore(app: App, fn: string) {
  const shown = await readout(app);
  if (!shown) throw new Error('the readout is empty');
  const exact = await at(fn, shown.x);
  expect(shown, `${fn} at ${shown.x}`).toEqual({ x: shown.x, ...exact });
  return shown;
}

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.ready('activation-plot');
});

test('dragging moves the point with the pointer', async ({ app }) => {
  await app.drag('activation-plot .area', [0.9, 0.5], [0.25, 0.5]);
  await app.wait((css) => Math.abs(Number(deep(css).getAttribute('aria-valuenow')) + 2) < 0.1, slider);
  const { x, value } = await expectCore(app, 'relu');
  expect(x).toBeLessThan(0);
  expect(value).toBe(0);
});

test('a click puts the point there', async ({ app }) => {
  await app.drag('activation-plot .area', [0.75, 0.4], [0.75, 0.4]);
  await app.wait((css) => Math.abs(Number(deep(css).getAttribute('aria-valuenow')) - 2) < 0.1, slider);
  const { x, value } = await expectCore(app, 'relu');
  expect(value).toBe(x);
});

test('arrow keys step, Home and End go to the ends', async ({ app }) => {
  await app.focus(slider);
  const start = (await expectCore(app, 'relu')).x;
  await app.press('ArrowRight');
  const stepped = (await expectCore(app, 'relu')).x;
  expect(stepped).toBeGreaterThan(start);
  await app.press('ArrowLeft');
  expect((await expectCore(app, 'relu')).x).toBeCloseTo(start, 10);
  await app.press('Home');
  const left = await expectCore(app, 'relu');
  await app.press('End');
  const right = await expectCore(app, 'relu');
  expect([left.x, left.value, left.slope]).toEqual([-4, 0, 0]);
  expect([right.x, right.value, right.slope]).toEqual([4, 4, 1]);
});

test('the buttons beside the field step, too', async ({ app }) => {
  const start = (await expectCore(app, 'relu')).x;
  await app.click('activation-plot .stepper button:last-child');
  expect((await expectCore(app, 'relu')).x).toBeGreaterThan(start);
});

for (const [text, x] of [
  ['-1.5', -1.5],
  ['−0,25', -0.25],
  ['3.125', 3.125],
] as const) {
  test(`a typed "${text}" is taken`, async ({ app }) => {
    await app.fill('activation-plot input.x', text);
    await app.press('Enter');
    expect((await expectCore(app, 'relu')).x).toBe(x);
  });
}

test('typed nonsense moves nothing and says what is allowed', async ({ app }) => {
  const before = await expectCore(app, 'relu');
  await app.fill('activation-plot input.x', 'two');
  await app.press('Enter');
  await app.wait(() => deepAll('activation-plot [role=alert]').length === 1);
  expect(await app.text('activation-plot [role=alert]')).toMatch(/allowed/);
  expect((await readout(app))?.value).toBe(before.value);
});

test('a screen reader hears the point as a sentence', async ({ app }) => {
  await app.focus(slider);
  await app.press('Home');
  await expectCore(app, 'relu');
  expect(await app.eval((css) => deep(css).getAttribute('aria-valuetext'), slider)).toMatch(/ReLU of −4 is 0/);
});

test('the slope is read off at the kink as the lesson says', async ({ app }) => {
  await app.fill('activation-plot input.x', '0');
  await app.press('Enter');
  const { value, slope } = await expectCore(app, 'relu');
  expect([value, slope]).toEqual([0, 0]);
});

test('the core that answers has passed its self-test and runs in a worker', async ({ app }) => {
  await app.wait(() => /worker/.test(deep('[data-core-status]').textContent ?? ''));
  expect((await (await import('../rig/core.ts')).core()).selfTest()).toEqual([]);
});
