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

test('each card leads to a page of its own, whose plot shows that function', async ({ app }) => {
  await app.click('.family #silu h2 a');
  await app.wait(() => location.pathname.endsWith('/en/family/silu/index.html'));
  expect(await app.text('h1')).toMatch(/SiLU/);
  expect(await app.count('.activation > math')).toBe(2);
  await app.ready('activation-plot');
  const expected = await at('silu', 1);
  const shown = await app.eval(() => deep('activation-plot .readout [data-live=value]').dataset.value);
  expect(Number(shown)).toBe(expected.value);
  expect(await app.text('.facts')).toMatch(/times as long as copying/);
});

test('every activation has a page, and one leads through them all', async ({ app }) => {
  const known = (await core()).activations().map(({ id }) => id);
  await app.goto(`en/family/${known[0]}/index.html`);
  for (const id of known.slice(1)) {
    await app.click('a[rel=next]');
    await app.wait((end) => location.pathname.endsWith(end), `/family/${id}/index.html`);
  }
  expect(await app.count('a[rel=next]')).toBe(0);
});
