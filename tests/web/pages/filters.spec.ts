/** The lab of filters: it learns to read, shows what its maps hold, and reads what somebody draws. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const lab = 'filters-lab';

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('34-filters-lab'));
  await app.ready(lab);
});

const read = (app: App) => app.eval(() => Number(deep('filters-lab .bars').dataset.read));
const caption = async (app: App) => (await app.text(`${lab} .pane`)) ?? '';

test('after training it reads the test digits, finds one that it misreads, and ReLU alone leaves zeros', async ({
  app,
}) => {
  await app.click(`${lab} .go`);
  await app.wait(() => deep('filters-lab').dataset.state === 'finished');
  const status = (await app.eval(() => deep('filters-lab .status').textContent)) ?? '';
  expect(Number(status.match(/([\d.]+)\s%/)?.[1])).toBeGreaterThan(94);
  const zeros = () => app.eval(() => Number(deep('filters-lab .all-zeros').textContent?.match(/([\d.]+)\s%/)?.[1]));
  expect(await zeros()).toBeGreaterThan(5);

  await app.click(`${lab} .misread`);
  await app.wait(() => !/Test digit 1 of/.test(deep('filters-lab').shadowRoot?.textContent ?? ''));
  const digit = Number((await caption(app)).match(/, a (\d)\./)?.[1]);
  expect(await read(app)).not.toBe(digit);

  await app.select(`${lab} .field select`, 'tanh');
  await app.wait(() => /Not trained yet/.test(deep('filters-lab .status').textContent ?? ''));
  await app.click(`${lab} .go`);
  await app.wait(() => deep('filters-lab').dataset.state === 'finished');
  expect(await zeros()).toBeLessThan(5);
});

test('a digit drawn by keyboard alone is read', async ({ app }) => {
  await app.click(`${lab} .go`);
  await app.wait(() => deep('filters-lab').dataset.state === 'finished');
  await app.click(`${lab} .draw`);
  await app.wait(() => deepAll('filters-lab drawing-pad .pad').length === 1);
  await app.eval(() => deep('filters-lab drawing-pad .pad').focus());
  const press = (key: string) => app.page.keyboard.press(key);
  // A 1: from the top to the bottom, two cells wide. The cursor begins in row 2, column 5.
  await press('ArrowUp');
  for (let row = 0; row < 8; row++) {
    for (const move of ['', 'ArrowLeft']) {
      if (move) await press(move);
      await press('Space');
      await press('Space');
    }
    await press('ArrowRight');
    await press('ArrowDown');
  }
  const inked = await app.eval(
    () =>
      deepAll('filters-lab drawing-pad .cell').filter((cell) => Number(cell.getAttribute('fill-opacity')) === 1).length,
  );
  expect(inked).toBe(16);
  await app.wait(() => Number(deep('filters-lab .bars').dataset.read) === 1);
  await press('Delete');
  await app.wait(() =>
    deepAll('filters-lab drawing-pad .cell').every((cell) => Number(cell.getAttribute('fill-opacity')) === 0),
  );
});

test('the maps are told as numbers: what a filter answers follows from the picture and its weights', async ({
  app,
}) => {
  await app.click(`${lab} details.map-numbers summary`);
  await app.select(`${lab} .map-numbers select`, '3');
  await app.click(`${lab} details:not(.map-numbers) summary`);
  await app.wait(() => deepAll('filters-lab .map-numbers table').length === 3);
  const { ink, weights, bias, maps } = await app.eval(() => {
    const number = (cell: Element) => Number(cell.textContent?.replace('−', '-'));
    const third = [...(deepAll('filters-lab details:not(.map-numbers) tbody tr')[2] as Element).querySelectorAll('td')];
    return {
      ink: deepAll('filters-lab svg.digit .cell').map((cell) => Number(cell.getAttribute('fill-opacity'))),
      weights: third.slice(0, 9).map(number),
      bias: number(third[9] as Element),
      maps: deepAll('filters-lab .map-numbers table').map((table) =>
        [...table.querySelectorAll('tbody td')].map(number),
      ),
    };
  });
  expect(ink).toHaveLength(64);
  expect(weights).toHaveLength(9);
  const [before = [], after = [], pooled = []] = maps;
  const at = (row: number, column: number) =>
    row < 0 || row > 7 || column < 0 || column > 7 ? 0 : (ink[8 * row + column] ?? Number.NaN);
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++) {
      const sum = weights.reduce(
        (sum, weight, k) => sum + weight * at(row + Math.floor(k / 3) - 1, column + (k % 3) - 1),
        bias,
      );
      const cell = `row ${row + 1}, column ${column + 1}`;
      expect(Math.abs((before[8 * row + column] ?? Number.NaN) - sum), cell).toBeLessThan(0.012);
      expect(after[8 * row + column], cell).toBe(Math.max(0, before[8 * row + column] ?? Number.NaN));
    }
  expect(pooled).toHaveLength(16);
  for (const [cell, most] of pooled.entries()) {
    const corner = 16 * Math.floor(cell / 4) + 2 * (cell % 4);
    expect(most).toBe(Math.max(...[0, 1, 8, 9].map((step) => after[corner + step] ?? Number.NaN)));
  }
  expect(await app.axe()).toEqual([]);
});
