/** The page of the whole family: what the core's registry holds, and a plot that shows any of it. */
import { at, core } from '../rig/core.ts';
import { expect, test } from '../rig/test.ts';

const menu = 'activation-plot .choice-menu select';

test.beforeEach(async ({ app }) => {
  await app.goto('en/family/index.html');
});

test('every function of the core has a card with its formulas, and variants share that of the first', async ({
  app,
}) => {
  const cards = await app.eval(() =>
    [...document.querySelectorAll<HTMLElement>('.family > li')].map((card) => ({
      id: card.id,
      formulas: card.querySelectorAll('math').length,
      pictures: card.querySelectorAll('svg.thumbnail').length,
    })),
  );
  const known = (await core()).activations();
  const expected = known
    .filter(({ variantOf }) => variantOf === '')
    .map(({ id }) => ({ id, formulas: 2, pictures: 1 }));
  expect(cards).toEqual(expected);
  for (const { name } of known.filter(({ variantOf }) => variantOf !== ''))
    expect(await app.text('#tanh')).toContain(name);
});

test('any of them can be chosen in the plot, by keyboard, and brings its parameter along', async ({ app }) => {
  await app.ready('activation-plot');
  await app.focus(menu);
  await app.select(menu, 'elu');
  const expected = await at('elu', 1, { floor: 1 });
  await app.wait(
    (value) =>
      Number(deep('activation-plot .readout [data-live=value]').dataset.value) === value &&
      deepAll('activation-plot [data-parameter=floor]').length === 1,
    expected.value,
  );
  await app.select(menu, 'mish');
  const mish = await at('mish', 1);
  await app.wait(
    (value) =>
      Number(deep('activation-plot .readout [data-live=value]').dataset.value) === value &&
      deepAll('activation-plot [data-parameter]').length === 0,
    mish.value,
  );
});
