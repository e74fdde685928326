/** The race: what its lanes and rows say is what the core says, and who is told so hears the same. */
import type { App } from '../rig/app.ts';
import { facts } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const race = 'activation-race';

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('22-vanishing-gradients'));
  await app.ready(race);
});

const finished = (app: App) => app.wait(() => deep('activation-race').dataset.state === 'finished');

test('a race by keyboard ends by itself, in the order of its epochs, and is told', async ({ app }) => {
  await app.eval((css) => deep(`${css} .go`).focus(), race);
  await app.page.keyboard.press('Enter');
  await finished(app);
  const lanes = await app.eval(() =>
    deepAll('activation-race .lanes > li').map(({ dataset: { lane, ending, epoch }, textContent: words }) => ({
      lane,
      ending,
      epoch,
      words,
    })),
  );
  expect(lanes.map(({ lane, ending }) => [lane, ending])).toEqual([
    ['identity', 'late'],
    ['sigmoid', expect.stringMatching(/late|arrived/)],
    ['tanh', 'arrived'],
    ['relu', 'arrived'],
  ]);
  const [, , tanh, relu] = lanes;
  expect(Number(relu?.epoch)).toBeLessThan(Number(tanh?.epoch));
  expect(relu?.words).toContain(`1. home after ${relu?.epoch} epochs`);
  expect(tanh?.words).toContain(`2. home after ${tanh?.epoch} epochs`);
  await app.wait(() =>
    /ReLU won/.test(
      deepAll('activation-race [role=status]')
        .map((e) => e.textContent)
        .join(' '),
    ),
  );
});

test('fifteen seeds give the medians that the lesson prints', async ({ app }) => {
  await app.eval((css) => deep(css).shadowRoot?.querySelector('race-seeds')?.setAttribute('count', '15'), race);
  await app.click(`${race} race-seeds button`);
  await app.wait(() => deep('activation-race race-seeds').dataset.state === 'done');
  const rows = await app.eval(() =>
    deepAll('activation-race race-seeds li').map((row) => ({
      median: Number(row.dataset.median),
      dots: row.querySelectorAll('.dot').length,
      lane: row.dataset.lane,
    })),
  );
  expect(rows[0]).toEqual({ lane: 'identity', median: Number.POSITIVE_INFINITY, dots: 0 });
  const { evaluateFact } = await facts();
  // The page may run another build than the one that printed them; where rounding differs, a race may end an epoch apart.
  for (const { lane, median } of rows.slice(2))
    expect(Math.abs(median - (evaluateFact(`race_epochs(${lane}, 3)`).value ?? Number.NaN)), lane).toBeLessThanOrEqual(
      1,
    );
  expect(rows[3]?.dots).toBe(15);
});

test('another network, another lane: the race starts anew with what was chosen', async ({ app }) => {
  await app.click(`${race} .setup summary`);
  await app.select(`${race} .setup fieldset label:nth-of-type(5) select`, 'gelu');
  await app.wait(() => deepAll('activation-race .lanes > li').length === 5);
  await app.select(`${race} .setup fieldset label:nth-of-type(1) select`, '');
  await app.wait(() => deepAll('activation-race .lanes > li').length === 4);
  await app.select(`${race} .setup .fields label:nth-of-type(5) select`, 'he');
  await app.wait(() => /identical weights \(He\)/.test(deep('activation-race').shadowRoot?.textContent ?? ''));
  await app.click(`${race} .step`);
  await app.wait(() => deepAll('activation-race .lanes > li').every(({ dataset }) => dataset.epoch === '1'));
});
