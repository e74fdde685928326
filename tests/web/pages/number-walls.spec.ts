/** The lab on number formats: where the page says that the sigmoid is 1, it is 1, and what it marks as wrong is wrong. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const lab = 'number-walls';

const go = async (app: App, x: number) => {
  await app.eval((to) => {
    const field = deep<HTMLInputElement>('number-walls .field input');
    field.value = String(to);
    field.dispatchEvent(new Event('change'));
  }, x);
};

const words = (app: App) => app.eval(() => deep('number-walls .value').textContent ?? '');
const row = (app: App, id: string) =>
  app.eval((name) => [...deep(`number-walls [data-row=${name}]`).querySelectorAll('td')].map((td) => td.className), id);

test('the sigmoid is one step below 1 before the wall and exactly 1 behind it; the careless slope is lost on the right alone', async ({
  app,
}) => {
  await app.goto(lesson('37-number-walls'));
  await app.ready(lab);
  await go(app, 17.3);
  await expect.poll(() => words(app)).toContain('1 step below 1');
  await go(app, 17.4);
  await expect.poll(() => words(app)).toContain('Exactly 1');
  expect(await row(app, 'slope')).toEqual(['wrong', '', '']);
  expect(await row(app, 'loss')).toEqual(['wrong', '', '']);
  await go(app, -17.4);
  await expect.poll(() => row(app, 'slope')).toEqual(['', '', '']);
  const { slope } = await at('sigmoid', -17.4);
  const shown = await app.eval(() => deep('number-walls [data-row=slope] td:last-child').textContent ?? '');
  expect(shown).toContain(slope.toPrecision(6).slice(0, 6));
  await go(app, 500);
  await expect.poll(() => app.eval(() => deep('number-walls .problem').textContent)).toContain('x was “500”');
});
