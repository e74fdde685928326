/** What readers have set, as a link. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = lesson('09-saturation');
const encoded = (state: unknown) => `s1:${Buffer.from(JSON.stringify(state)).toString('base64url')}`;
const numberIn = (app: App, selector: string) => app.page.locator(selector).first().inputValue();

test('a plot and a trainer begin where the link says', async ({ app }) => {
  const state = {
    'far-out': { x: '-3', show: 'value slope tangent' },
    standstill: { activation: 'relu', layers: '2', seed: '9' },
  };
  await app.goto(`${page}#${encoded(state)}`);
  await app.ready('#far-out');
  expect(await numberIn(app, '#far-out input.x')).toBe('−3');
  await expect(app.page.locator('#far-out .options input').last()).toBeChecked();
  await app.ready('#standstill');
  await expect(app.page.locator('#standstill .activation input:checked')).toHaveValue('relu');
  await expect(app.page.locator('#standstill .seed input')).toHaveValue('9');
});

test('what does not fit the page is named, and the rest holds', async ({ app }) => {
  const state = {
    'far-out': { x: '1e308', show: 'value slope' },
    nobody: { x: '1' },
    slow: ['x'],
    standstill: { activation: 'mish' },
  };
  await app.goto(`${page}#${encoded({ ...state, wall: { x: '4' } })}`);
  await expect(app.page.locator('.asked-notice')).toContainText('“far-out x 1e308”, which does not fit this page');
  await expect(app.page.locator('.asked-notice')).toContainText('“nobody”');
  await expect(app.page.locator('.asked-notice')).toContainText('“standstill activation mish”');
  await app.ready('#wall');
  expect(await numberIn(app, '#wall input.x')).toBe('4');
});

test('where a part stands alone, the address follows the reader, and a reload brings it back', async ({ app }) => {
  await app.goto(`${page}?part=far-out`);
  await app.ready('#far-out');
  await app.focus('#far-out .handle');
  const steps = await app.eval(() => history.length);
  await app.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  // Three steps of a fifth. The page draws once a frame, so the field may follow the last key a little later.
  const shown = '5.4';
  await expect(app.page.locator('#far-out input.x')).toHaveValue(shown);
  await app.wait(() => location.hash.startsWith('#s1:'));
  await app.wait(
    (x) => JSON.parse(atob(location.hash.slice(4).replaceAll('-', '+').replaceAll('_', '/')))['far-out']?.x === x,
    shown,
  );
  expect(await app.eval(() => history.length), 'steps in the history').toBe(steps);
  await app.reload();
  await app.ready('#far-out');
  expect(await numberIn(app, '#far-out input.x')).toBe(shown);
});

test('WordPress’s secret behind the state is no part of it, and the trainer’s own links still work', async ({
  app,
}) => {
  await app.goto(`${page}#${encoded({ 'far-out': { x: '2' } })}#?secret=aB3`);
  await app.ready('#far-out');
  expect(await numberIn(app, '#far-out input.x')).toBe('2');
  await expect(app.page.locator('.asked-notice')).toHaveCount(0);
  await app.goto(`${page}#100%`); // a stray sign stops nothing
  await app.ready('#far-out');
});
