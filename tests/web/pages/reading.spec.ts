/** Reading settings: one menu for colours, contrast and size, on every page, from the first paint on. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = lesson('08-sigmoid');

/** What a reader chose on an earlier visit. */
const chosenBefore = (app: App, settings: Record<string, string>) =>
  app.page.addInitScript((all) => {
    for (const [setting, value] of Object.entries(all)) localStorage.setItem(`nonlinear.${setting}`, value);
  }, settings);

const root = (app: App) => app.eval(() => ({ ...document.documentElement.dataset }));
const expanded = (app: App) => app.eval(() => deep('[data-reading-button]').getAttribute('aria-expanded'));

test('the menu works by keyboard, and what was chosen holds on other pages', async ({ app }) => {
  await app.theme('light');
  await app.goto(page);
  const paper = () => app.eval(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await app.focus('[data-reading-button]');
  await app.press('Enter');
  await app.wait(() => deep('[data-reading-button]').getAttribute('aria-expanded') === 'true'); // its script comes first
  await app.press('Tab', 'ArrowRight', 'ArrowRight');
  expect((await root(app)).theme).toBe('dark');
  expect(await paper()).not.toBe(light);
  await app.press('Tab', 'ArrowRight', 'Tab', 'ArrowRight');
  expect(await root(app)).toMatchObject({ theme: 'dark', contrast: 'more', text: 'large' });
  await app.press('Escape');
  expect(await expanded(app)).toBe('false');
  expect(await app.eval(() => document.activeElement?.hasAttribute('data-reading-button'))).toBe(true);

  await app.goto('index.html');
  expect(await root(app)).toMatchObject({ theme: 'dark', contrast: 'more', text: 'large' });
  await app.click('[data-reading-button]');
  await app.wait(() => deepAll('#reading-menu :checked').length > 0);
  expect(await app.axe()).toEqual([]);
  const checked = await app.eval(() => deepAll<HTMLInputElement>('#reading-menu :checked').map(({ value }) => value));
  expect(checked).toEqual(['dark', 'more', 'large', 'normal', 'auto', 'on', 'normal']);
});

test('the menu folds when the focus or a click goes elsewhere, and the first choice takes all back', async ({
  app,
}) => {
  await app.goto(page);
  await app.click('[data-reading-button]');
  await app.wait(() => deep('[data-reading-button]').getAttribute('aria-expanded') === 'true');
  await app.page.mouse.click(20, 500);
  expect(await expanded(app)).toBe('false');
  await app.click('[data-reading-button]');
  await app.press(...(await app.eval(() => deepAll('#reading-menu fieldset').map(() => 'Tab'))), 'Tab');
  expect(await expanded(app)).toBe('false');

  await app.click('[data-reading-button]');
  await app.check('#reading-menu [value=larger]', { force: true });
  expect((await root(app)).text).toBe('larger');
  await app.check('#reading-menu [value=normal]', { force: true });
  expect('text' in (await root(app))).toBe(false);
});

test('settings hold before anything is painted', async ({ app }) => {
  await chosenBefore(app, { theme: 'dark', contrast: 'more', text: 'larger' });
  await app.page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      (window as unknown as { atFirst: object }).atFirst = { ...document.documentElement.dataset };
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await app.goto(page);
  const atFirst = await app.eval(() => (window as unknown as { atFirst: object }).atFirst);
  expect(atFirst).toMatchObject({ theme: 'dark', contrast: 'more', text: 'larger' });
});

test('wide spacing reaches every text, inside elements too, and the settings of motion and sound hold', async ({
  app,
}) => {
  await chosenBefore(app, { spacing: 'wide', motion: 'off', sound: 'off', data: 'less' });
  await app.goto(page);
  await app.ready('activation-plot');
  const measured = await app.eval(() =>
    ['.lesson > p', 'h1', 'activation-plot figcaption p', 'activation-plot .number'].map((css) => {
      const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(deep(css));
      return [css, Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize), Number.parseFloat(wordSpacing) > 0];
    }),
  );
  // Inherited lengths are those of the root: smaller type has a little more, larger type a little less.
  for (const [css, share, words] of measured) {
    expect(share, String(css)).toBeGreaterThan(0.05);
    expect(words, String(css)).toBe(true);
  }
  expect(await app.eval(() => getComputedStyle(document.documentElement).getPropertyValue('--quick'))).toBe('0s');
  expect(await root(app)).toMatchObject({ motion: 'off', sound: 'off', data: 'less' });
});

test('with sparing loading an element sleeps until it is reached', async ({ app }) => {
  await chosenBefore(app, { data: 'less' });
  await app.size(1280, 600);
  await app.goto(page);
  // Just below the edge of the window, where it would be loaded ahead.
  const below = () =>
    app.eval(() => {
      const { top } = deep('activation-plot').getBoundingClientRect();
      scrollBy({ top: top - innerHeight - 60, behavior: 'instant' });
      return deepAll('script[src*=activation-plot]').length;
    });
  await below();
  await app.eval(() => new Promise((soon) => requestIdleCallback(() => requestAnimationFrame(soon))));
  expect(await below()).toBe(0);
  await app.ready('activation-plot');
});

test('settings are a part of progress: another browser takes them over, and this one follows', async ({ app }) => {
  await app.goto(page);
  await app.click('[data-reading-button]');
  await app.check('#reading-menu [name=text][value=large]', { force: true });
  const kept = await app.eval(() => localStorage.getItem('nonlinear.progress/*set/text'));
  expect(JSON.parse(kept ?? '[]')[1]).toBe('large');
  // As a file of progress would bring it.
  await app.eval(() => {
    localStorage.setItem('nonlinear.progress/*set/text', JSON.stringify([Date.now() + 1, 'larger']));
    document.dispatchEvent(new CustomEvent('progress-changed', { detail: { key: '*set/text' } }));
  });
  expect(await root(app)).toMatchObject({ text: 'larger' });
  await app.reload();
  expect(await root(app)).toMatchObject({ text: 'larger' });
});

/** Text on what it stands on, and lines on what they part. */
const TEXTS: [string, string[]][] = [
  ['--ink', ['--paper', '--surface', '--sunken', '--accent-soft', '--good-soft', '--bad-soft']],
  ['--ink-soft', ['--paper', '--surface', '--sunken']],
  ['--accent', ['--paper', '--surface', '--sunken', '--accent-soft']],
  ['--accent-ink', ['--accent', '--accent-strong']],
  ['--curve-slope', ['--paper', '--surface']],
  ['--good', ['--paper', '--surface', '--good-soft']],
  ['--bad', ['--surface', '--bad-soft']],
];
const LINES: [string, string[]][] = [
  ['--line-strong', ['--paper', '--surface']],
  ['--series-1', ['--surface']],
  ['--series-2', ['--surface']],
  ['--series-3', ['--surface']],
  ['--series-4', ['--surface']],
];

/** The least contrast of all pairs, and where. */
const weakest = (app: App, pairs: [string, string[]][]) =>
  app.eval((pairs) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('i'));
    const light = (property: string): number => {
      if (!context) throw new Error('no canvas');
      probe.style.color = `var(${property})`;
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const all = pairs.flatMap(([front, backs]) =>
      backs.map((back) => {
        const [low, high] = [light(front), light(back)].sort((a, b) => a - b) as [number, number];
        return { pair: `${front} on ${back}`, contrast: (high + 0.05) / (low + 0.05) };
      }),
    );
    probe.remove();
    return all.sort((a, b) => a.contrast - b.contrast)[0] as (typeof all)[number];
  }, pairs);

for (const scheme of ['light', 'dark'] as const) {
  test(`${scheme}: text stands out by 4.5 to 1 and lines by 3, in high contrast by 7 and 4.5`, async ({ app }) => {
    await app.theme(scheme);
    await app.goto(page);
    for (const [pairs, least] of [
      [TEXTS, 4.5],
      [LINES, 3],
    ] as const) {
      const { pair, contrast } = await weakest(app, pairs);
      expect(contrast, pair).toBeGreaterThanOrEqual(least);
    }
    // Asked for by the device, then by the reader.
    await app.page.emulateMedia({ contrast: 'more' });
    const byDevice = await weakest(app, TEXTS);
    expect(byDevice.contrast, byDevice.pair).toBeGreaterThanOrEqual(7);
    await app.page.emulateMedia({ contrast: 'no-preference' });
    await app.click('[data-reading-button]');
    await app.check('#reading-menu [name=contrast][value=more]', { force: true });
    expect(await weakest(app, TEXTS)).toEqual(byDevice);
    const lines = await weakest(app, [...LINES, ['--line', ['--paper', '--surface']]]);
    expect(lines.contrast, lines.pair).toBeGreaterThanOrEqual(4.5);
  });
}

test('text and figures grow together', async ({ app }) => {
  await app.size(1280, 800);
  await app.goto(page);
  await app.ready('activation-plot');
  const sizes = () =>
    app.eval(() => ({
      text: Number.parseFloat(getComputedStyle(deep('.lesson > p')).fontSize),
      picture: deep('activation-plot .picture').getBoundingClientRect().height,
      words: deep('activation-plot .picture text').getBoundingClientRect().height,
    }));
  const normal = await sizes();
  await app.click('[data-reading-button]');
  for (const [step, factor] of [
    ['large', 1.2],
    ['larger', 1.44],
  ] as const) {
    await app.check(`#reading-menu [value=${step}]`, { force: true });
    const grown = await sizes();
    expect(grown.text / normal.text, step).toBeGreaterThan(0.95 * factor); // it also depends on the width of the screen
    expect(grown.picture / normal.picture, step).toBeCloseTo(factor, 1);
    expect(grown.words / normal.words, step).toBeGreaterThan(0.95 * factor); // glyphs are rounded to whole pixels
  }
});
