/** Curves that are heard: the tones are the core's values, both ears are used, and nothing sounds unasked. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { contexts, state, timeOf, tones, writeDown } from '../rig/written-down.ts';

const open = async (app: App, page: string, plot: string) => {
  await writeDown(app);
  await app.goto(page);
  await app.ready(plot);
};

test('the sigmoid sounds as the core says it runs, and its script comes only when it is asked for', async ({ app }) => {
  await open(app, lesson('08-sigmoid'), '#dimmer');
  const loaded = () => app.eval(() => deepAll('script[src*=curve-sound]').length);
  expect([await contexts(app), await loaded()]).toEqual([0, 0]);
  await app.click('#dimmer button.hear');
  await state(app, '#dimmer curve-sound', 'playing');
  expect([await contexts(app), await loaded()]).toEqual([1, 1]);
  const said = await app.text('#dimmer curve-sound p');
  const [, low = 0, bottom = 0, high = 0, top = 0] = (
    /Height is pitch: (\d+) Hz is (\S+), (\d+) Hz is (\S+)\./.exec(said.replace(/−/g, '-')) ?? []
  ).map(Number);
  expect([low, high]).toEqual([220, 880]);
  const inputs = [-4, -2, -1, 1, 3, 5];
  const measured = await tones(
    app,
    0,
    inputs.map((x) => timeOf(x, -6, 6)),
  );
  for (const [index, x] of inputs.entries()) {
    const { value } = await at('sigmoid', x);
    // The words give the ends of the picture to three digits: within a fifth of a semitone.
    const expected = low * (high / low) ** ((value - bottom) / (top - bottom));
    expect(
      Math.abs(Math.log2((measured[index] ?? 0) / expected)),
      `tone at ${x}: ${measured[index]}, ${expected}`,
    ).toBeLessThan(0.02);
  }
});

test('a comparison has one curve in each ear, and the ears can be chosen', async ({ app }) => {
  await open(app, lesson('22-vanishing-gradients'), '#slopes-near-zero');
  await app.click('#slopes-near-zero button.hear');
  await state(app, '#slopes-near-zero curve-sound', 'playing');
  const [left = 0] = await tones(app, 0, [timeOf(0.2, -4, 4)]);
  const [right = 0] = await tones(app, 1, [timeOf(0.2, -4, 4)]);
  const [sigmoid, tanh] = [await at('sigmoid', 0.2), await at('tanh', 0.2)];
  expect(tanh.slope).toBeGreaterThan(sigmoid.slope);
  // An octave and a half apart, as the heights are.
  expect(right / left, `${left} Hz and ${right} Hz`).toBeGreaterThan(2);
  await app.select('#slopes-near-zero curve-sound [name=left]', 'tanh');
  await app.select('#slopes-near-zero curve-sound [name=right]', 'the same');
  await state(app, '#slopes-near-zero curve-sound', 'playing');
  const chosen = await app.eval(() =>
    deepAll<HTMLSelectElement>('#slopes-near-zero curve-sound select').map(({ value }) => value),
  );
  expect(chosen.slice(0, 2)).toEqual(['tanh', 'the same']);
});

test('a mark goes through the picture while it plays, sound stops by key, and focus returns to the button', async ({
  app,
}) => {
  await app.goto(lesson('03-relu'));
  await app.ready('#value-and-slope');
  await app.focus('#value-and-slope button.hear');
  await app.press('Enter');
  await app.wait(() => deepAll('#value-and-slope .sweep-mark circle').length === 2);
  const first = await app.eval(() =>
    Number.parseFloat(deep('#value-and-slope .sweep-mark line').getAttribute('x1') ?? ''),
  );
  await app.wait(
    (x) => Number.parseFloat(deep('#value-and-slope .sweep-mark line').getAttribute('x1') ?? '') > x,
    first,
  );
  // The button that stops has the focus.
  await app.press('Enter');
  expect(await app.eval(() => deep('#value-and-slope curve-sound').dataset.state)).toBe('still');
  expect(await app.count('#value-and-slope .sweep-mark')).toBe(0);
  await app.press('Enter');
  await state(app, '#value-and-slope curve-sound', 'playing');
  await state(app, '#value-and-slope curve-sound', 'still'); // by itself, at its end
  expect(await app.axe()).toEqual([]);
  await app.press('Escape');
  expect(await app.count('curve-sound')).toBe(0);
  expect(await app.eval(() => deep('#value-and-slope').shadowRoot?.activeElement?.className)).toBe('hear');
});

test('the loss of a trainer is heard', async ({ app }) => {
  await open(app, lesson('02-why-depth-needs-a-bend'), 'nn-trainer');
  await app.click('nn-trainer button.train');
  await app.wait(() => Number(deep('nn-trainer').dataset.step) > 50);
  await app.click('nn-trainer button.train');
  await app.click('nn-trainer button.hear');
  await state(app, 'nn-trainer curve-sound', 'playing');
  const [early = 0, late = 0] = await tones(app, 0, [0.15, 2.9]);
  expect(early, `${early} Hz, then ${late} Hz`).toBeGreaterThan(late);
  expect(late).toBeGreaterThanOrEqual(219);
});

test('whoever switched sound off sees no button for it', async ({ app }) => {
  await app.page.addInitScript(() => localStorage.setItem('nonlinear.sound', 'off'));
  await app.goto(lesson('03-relu'));
  await app.ready('#value-and-slope');
  expect(await app.eval(() => deep('#value-and-slope button.hear').checkVisibility())).toBe(false);
});
