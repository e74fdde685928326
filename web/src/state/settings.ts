/** What a reader chose for all pages. */

import { readStored, writeStored } from './storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'nonlinear.theme';

export function storedTheme(): Theme {
  const stored = readStored(KEY);
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

/** Colours the page; `auto` follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Colours the page, remembers it and tells drawings that hold colours as pixels. */
export function chooseTheme(theme: Theme): void {
  writeStored(KEY, theme);
  applyTheme(theme);
  document.dispatchEvent(new Event('theme-changed'));
}
