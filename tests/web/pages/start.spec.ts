/** The start page says what this is and lets the reader drag a curve at once. */
import { at } from '../rig/core.ts';
import { expect, test } from '../rig/test.ts';

test('says what it is and leads to the first lesson', async ({ app }) => {
  await app.goto('index.html');
  expect(await app.text('h1')).toMatch(/activation/i);
  await app.click('.hero a.button');
  await app.wait(() => location.pathname.endsWith('/en/01-what-a-unit-does/index.html'));
});

test('the curve in the first view follows the pointer to the left, across zero', async ({ app }) => {
  await app.goto('index.html');
  await app.ready('activation-plot');
  const before = await app.eval(() => Number(deep('activation-plot [role=slider]').getAttribute('aria-valuenow')));
  await app.drag('activation-plot .area', [0.8, 0.5], [0.2, 0.5]);
  const after = await app.wait((old) => {
    const x = Number(deep('activation-plot [role=slider]').getAttribute('aria-valuenow'));
    return x !== old && x < 0 ? x : 0;
  }, before);
  const shown = await app.wait(() => {
    const { value } = deep('activation-plot [data-live=value]').dataset;
    return value === undefined ? undefined : [Number(value)];
  });
  expect(shown).toEqual([(await at('relu', after)).value]);
});

test('the first view shows headline, promise and curve without scrolling on a laptop', async ({ app }) => {
  await app.size(1280, 720);
  await app.goto('index.html');
  for (const selector of ['h1', '.promise', '.hero a.button', 'activation-plot']) {
    const top = await app.eval((css) => deep(css).getBoundingClientRect().top, selector);
    expect(top, selector).toBeLessThan(600);
  }
});
