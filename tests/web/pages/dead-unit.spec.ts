/** The lab on a dead unit: what its page claims is what its own runs came to. */
import { faultsOf } from '../a11y/checks/all.ts';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { tooWide } from '../rig/too-wide.ts';

const lab = 'dead-unit-lab';
const page = lesson('38-dead-unit-autopsy');

const layers = (app: App) =>
  app.eval(() =>
    deepAll('dead-unit-lab .lifelines [data-layer]').map(({ dataset }) => ({
      died: Number(dataset.died),
      back: Number(dataset.back),
    })),
  );
const settled = (app: App, seed: number) =>
  app.wait((at) => deep<HTMLInputElement>('dead-unit-lab .seed input').value === String(at), seed);

test('the autopsy: all totals left of the hinge, the update adds up, and nothing has moved since', async ({ app }) => {
  await app.goto(page);
  await app.ready(lab);
  const totals = await app.eval(() =>
    deepAll('dead-unit-lab svg.strip').map((each) => each.getAttribute('aria-label')),
  );
  expect(totals[0]).toMatch(/^Totals of 100 points, .* Above 0: [1-9]\d*\.$/);
  expect(totals[1]).toMatch(/^Totals of 100 points, from −[\d.]+ to −[\d.]+\. Above 0: 0\.$/);

  const update = await app.eval(() =>
    deepAll('dead-unit-lab .update tbody tr').map((row) =>
      [...row.querySelectorAll<HTMLElement>('td[data-value]')].map(({ dataset }) => Number(dataset.value)),
    ),
  );
  expect(update).toHaveLength(3);
  for (const [before = 0, gradient = 0, after = 0] of update) expect(before - 2 * gradient).toBeCloseTo(after, 6);

  const since = await app.eval(() => ({ ...deep('dead-unit-lab .since').dataset }));
  expect(since).toEqual({ largest: '0', unmoved: 'true' });
});

test('in the first layer nobody comes back, in the second many do', async ({ app }) => {
  await app.goto(page);
  await app.ready(lab);
  const sums = [
    { died: 0, back: 0 },
    { died: 0, back: 0 },
  ];
  for (let seed = 2; seed <= 5; seed++) {
    await settled(app, seed);
    const before = await app.eval(() => deep('dead-unit-lab svg.lives').getAttribute('aria-label'));
    for (const [index, layer] of (await layers(app)).entries()) {
      (sums[index] as (typeof sums)[number]).died += layer.died;
      (sums[index] as (typeof sums)[number]).back += layer.back;
    }
    await app.click(`${lab} .next-seed`);
    await app.wait((old) => deep('dead-unit-lab svg.lives').getAttribute('aria-label') !== old, before);
  }
  expect(sums[0]?.died).toBeGreaterThan(0);
  expect(sums[0]?.back).toBe(0);
  expect(sums[1]?.back).toBeGreaterThan(5);
});

test('cures: shorter steps only prevent, slopes on the left revive, and each says so', async ({ app }) => {
  await app.goto(page);
  await app.ready(lab);
  await app.click(`${lab} .try`);
  await app.wait(() => deep('dead-unit-lab').dataset.cures === 'done');
  const rows = Object.fromEntries(
    await app.eval(() =>
      deepAll('dead-unit-lab .cures tbody tr').map(({ dataset }) => [dataset.cure ?? '', { ...dataset }]),
    ),
  );
  expect(Object.keys(rows)).toHaveLength(9);
  for (const cure of ['none', 'rate', 'clip']) expect(rows[cure]?.awake).toBe('0');
  for (const cure of ['rate', 'clip']) expect(rows[cure]?.verdict).toBe('prevents');
  for (const cure of ['leaky', 'elu', 'gelu']) {
    expect(Number(rows[cure]?.awake)).toBeGreaterThan(0);
    expect(rows[cure]?.verdict).toBe('both');
  }
  expect(rows.restart?.verdict).toBe('revives');
  expect(Number(rows.none?.died)).toBeGreaterThan(5);
  expect(Number(rows.leaky?.dead)).toBe(0);
});

test('at a low rate nobody dies in the first layer, and the lab says so', async ({ app }) => {
  await app.goto(page);
  await app.ready(lab);
  await app.select(`${lab} .field select`, '0.1');
  await app.wait(() => deepAll('dead-unit-lab .nobody').length === 1);
  expect((await layers(app))[0]).toEqual({ died: 0, back: 0 });
});

test('with all its tables the lab behaves for everybody, and fits a phone', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.goto(page);
  await app.ready(lab);
  await app.eval(() => deep('dead-unit-lab').setAttribute('seeds', '2'));
  await app.click(`${lab} .try`);
  await app.wait(() => deep('dead-unit-lab').dataset.cures === 'done');
  expect(await tooWide(app)).toEqual([]);
  expect(await faultsOf(app)).toEqual({});
});
