/** The lab on sequences: its errors are the core's, and what it says of itself follows from them. */

import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const lab = 'sequence-lab';

const errors = (app: App) =>
  app.eval(() =>
    Object.fromEntries(
      deepAll('sequence-lab .cards li').map(({ dataset }) => [dataset.rival ?? '', Number(dataset.error)]),
    ),
  );

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('35-sequence-lab'));
  await app.ready(lab);
});

test('trained, the network beats no model, and the month that is chosen says what was foretold', async ({ app }) => {
  const before = await errors(app);
  expect(before.linear).toBeLessThan(before.repeat ?? 0);
  expect(before.network).toBeGreaterThan(before.repeat ?? 0);
  await app.click(`${lab} .go`);
  await app.wait(() => deep('sequence-lab').dataset.state === 'finished');
  const after = await errors(app);
  expect(after.network).toBeLessThan(0.6 * (after.repeat ?? 0));
  expect(await app.text(`${lab} .status`)).toContain(
    (after.network ?? 0) < (after.linear ?? 0) ? 'is ahead of the linear model' : 'the linear model is ahead',
  );
  await app.focus(`${lab} .month input`);
  await app.press('Home');
  await app.wait(() => deep('sequence-lab .month output').textContent?.trim() === '5/1993');
  expect(await app.text(`${lab} .chosen-words`)).toMatch(/^For 5\/1993 the network foretells \d+\.\d\d °C/);
});

test('the charts stand there as numbers: every month, every step back, the error of every look', async ({ app }) => {
  const columns = () =>
    app.eval(() =>
      deepAll('sequence-lab .chart-numbers table').map((table) => {
        const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        );
        return { rows: rows.length, last: rows.at(-1) ?? [] };
      }),
    );
  expect(await columns()).toEqual([]);
  await app.click(`${lab} .go`);
  await app.wait(() => deep('sequence-lab').dataset.state === 'finished');
  await app.click(`${lab} .chart-numbers summary`);
  await app.wait(() => deepAll('sequence-lab .chart-numbers table').length === 3);
  const [forecast, gradient, errors] = await columns();
  // The slider stands at the last month; what is said of it must be in its row.
  const said = await app.text(`${lab} .chosen-words`);
  const steps = await app.eval(() => Number(deep<HTMLInputElement>('sequence-lab .month input').max));
  expect(forecast?.rows).toBe(steps + 1);
  for (const cell of forecast?.last ?? ['none']) expect(said).toContain(cell);
  expect(gradient?.last.slice(1)).toEqual(['1', '1']);
  const cards = await app.eval(() => deepAll('sequence-lab .cards .error').map((card) => card.textContent?.trim()));
  expect(errors?.last.slice(1)).toEqual(cards);
  expect(await app.text(`${lab} .status`)).toContain(`Done: ${errors?.last[0]} epochs`);
});

test('on carbon dioxide the linear model wins by far, and tanh gets flatter as the years go on', async ({ app }) => {
  await app.select(`${lab} .fields select`, 'co2');
  await app.wait(() => /ppm/.test(deep('sequence-lab .cards').textContent ?? ''));
  await app.click(`${lab} .go`);
  await app.wait(() => deep('sequence-lab').dataset.state === 'finished');
  const { network, linear } = await errors(app);
  expect(network).toBeGreaterThan(2 * (linear ?? 0));
  const slope = () => app.eval(() => Number(deep('sequence-lab [data-slope]').dataset.slope));
  const last = await slope();
  await app.focus(`${lab} .month input`);
  await app.press('Home');
  await expect.poll(slope).toBeGreaterThan(last + 0.1);
});
