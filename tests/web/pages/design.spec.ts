/** The page about the design: what it says of a token is what a browser makes of it. */
import type { App } from '../rig/app.ts';
import { expect, test } from '../rig/test.ts';

const page = 'en/design/index.html';

interface Measured {
  token: string;
  theme: string;
  /** As the page says them. */
  hex: string;
  contrast: number;
  more: number;
  /** As the browser draws them now. */
  drawn: string;
  apart: number;
}

/** Of each colour in each theme: what its table says, and what its sample shows. */
const colours = (app: App): Promise<Measured[]> =>
  app.eval(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const bytes = (colour: string): number[] => {
      if (!context) throw new Error('no canvas');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return deepAll('.tokens > li:has(table)').flatMap((card) => {
      const column = card.querySelector('thead th:nth-of-type(2)')?.textContent;
      const against = { 'on paper': 'paper', 'under ink': 'ink', 'on the accent': 'accent' }[column ?? ''];
      return ['day', 'night'].map((theme) => {
        const half = card.querySelector(`.${theme}`) as HTMLElement;
        const probe = half.appendChild(document.createElement('s'));
        const colourOf = (token: string) => {
          probe.style.color = `var(--${token})`;
          return bytes(getComputedStyle(probe).color);
        };
        const token = card.id.replace('token-', '');
        const shown = bytes(getComputedStyle(half).color);
        const [low = 0, high = 0] = [luminance(colourOf(token)), luminance(colourOf(against ?? ''))].sort(
          (a, b) => a - b,
        );
        probe.remove();
        const cells = [...card.querySelectorAll(`[data-theme-of=${theme}] td`)].map((cell) => cell.textContent ?? '');
        return {
          ...{ token, theme, hex: cells[0] ?? '', contrast: Number(cells[1]), more: Number(cells[2]) },
          drawn: `#${shown.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
          apart: (high + 0.05) / (low + 0.05),
        };
      });
    });
  });

test('colours and contrasts are those that a browser measures, whatever the theme, and in high contrast', async ({
  app,
}) => {
  await app.goto(page);
  for (const scheme of ['light', 'dark'] as const) {
    await app.theme(scheme);
    const all = await colours(app);
    expect(all.length).toBeGreaterThan(50);
    for (const { token, theme, hex, contrast, drawn, apart } of all) {
      expect(drawn, `--${token} by ${theme}`).toBe(hex);
      // The page cuts after the first decimal.
      expect(apart - contrast, `contrast of --${token} by ${theme}: ${apart}`).toBeGreaterThan(-1e-6);
      expect(apart - contrast, `contrast of --${token} by ${theme}: ${apart}`).toBeLessThan(0.1);
    }
  }
  await app.page.emulateMedia({ contrast: 'more' });
  // Browsers keep fractions of a mixed colour, which the page has rounded to what a screen shows.
  for (const { token, theme, more, apart } of await colours(app))
    expect(Math.abs(apart - more), `--${token} by ${theme} in high contrast: ${apart}`).toBeLessThan(0.2);
});

test('every token of the stylesheets is there, with a sample as large as the number beside it', async ({ app }) => {
  await app.goto(page);
  const used = await app.eval(() => {
    const names = new Set<string>();
    const search = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule && rule.selectorText === ':root')
          for (const name of rule.style) if (name.startsWith('--')) names.add(name);
        if ('cssRules' in rule) search(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) search(sheet.cssRules);
    return [...names];
  });
  const shown = await app.eval(() => deepAll('.tokens h3').map(({ textContent }) => textContent ?? ''));
  expect(shown).toEqual(expect.arrayContaining(used));
  expect(used).toContain('--space-6');
  const bars = await app.eval(() =>
    deepAll('[data-section=space] li').map((row) => ({
      value: row.querySelector('code')?.textContent ?? '',
      width: row.querySelector('.sample')?.getBoundingClientRect().width ?? 0,
    })),
  );
  for (const { value, width } of bars) expect(width, value).toBe(16 * Number(/[\d.]+(?=rem)/.exec(value)?.[0]));
});

test('samples keep their colours where the system sets all others, and motion is tried by key', async ({ app }) => {
  await app.goto('en/credits/index.html');
  await app.click('main a[href$="design/index.html"]');
  await app.wait(() => document.readyState === 'complete' && document.querySelector('.tokens') !== null);
  await app.page.emulateMedia({ forcedColors: 'active' });
  const bad = (await colours(app)).filter(({ drawn, hex }) => drawn !== hex);
  expect(bad).toEqual([]);
  expect(await app.axe()).toEqual([]);
  await app.page.emulateMedia({ forcedColors: 'none' });
  const knob = () => app.eval(() => Number.parseFloat(getComputedStyle(deep('.track'), '::before').marginInlineStart));
  expect(await knob()).toBe(0);
  await app.focus('.mover input');
  await app.press('Space');
  await expect.poll(knob).toBeGreaterThan(100);
});
