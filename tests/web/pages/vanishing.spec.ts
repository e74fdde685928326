/** The lab on depth: what its two charts claim is what three trained networks came to. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const lab = 'vanishing-gradient';

const cards = (app: App) =>
  app.eval(() =>
    deepAll('vanishing-gradient .cards li').map(({ dataset: { lane, ratio, accuracy } }) => ({
      lane,
      ratio: Number(ratio),
      accuracy: Number(accuracy),
    })),
  );

test('at ten layers the sigmoid guesses and the others read, and every start can be chosen', async ({ app }) => {
  await app.goto(lesson('32-vanishing-lab'));
  await app.ready(lab);
  const [sigmoid, tanh, relu] = await cards(app);
  expect(sigmoid?.ratio).toBeLessThan(1e-4);
  for (const each of [tanh, relu]) {
    expect(each?.ratio).toBeGreaterThan(0.1);
    expect(each?.ratio).toBeLessThan(20);
  }
  await app.click(`${lab} .go`);
  await app.wait(() => deep('vanishing-gradient').dataset.state === 'finished');
  const trained = await cards(app);
  expect(trained.map(({ lane }) => lane)).toEqual(['sigmoid', 'tanh', 'relu']);
  expect(trained[0]?.accuracy).toBeLessThan(0.2);
  expect(trained[1]?.accuracy).toBeGreaterThan(0.8);
  expect(trained[2]?.accuracy).toBeGreaterThan(0.7);

  await app.select(`${lab} .fields label:nth-child(1) select`, '1');
  await app.wait(() => /only one layer/.test(deep('vanishing-gradient .cards').textContent ?? ''));
  const starts = await app.eval(() =>
    [...deep<HTMLSelectElement>('vanishing-gradient .fields label:nth-child(2) select').options].map(
      ({ value }) => value,
    ),
  );
  expect(starts).toHaveLength(8);
  for (const start of starts) {
    await app.select(`${lab} .fields label:nth-child(2) select`, start);
    await app.wait(() => deep('vanishing-gradient').dataset.state === 'paused');
  }
});
