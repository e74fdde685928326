/** What a reader chose for all pages. */

import { readStored, writeStored } from './storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Of a summary. */
export const DEPTHS = ['basic', 'medium', 'detailed'] as const;
export type Depth = (typeof DEPTHS)[number];

const KEY = 'nonlinear.theme';
const DEPTH_KEY = 'nonlinear.depth';
const SEARCH_KEY = 'nonlinear.search-key';

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

export function storedDepth(): Depth {
  const stored = readStored(DEPTH_KEY);
  return DEPTHS.find((depth) => depth === stored) ?? 'basic';
}

/** Shows summaries of this depth and hides the others, by a rule of the stylesheet. */
export function applyDepth(depth: Depth): void {
  document.documentElement.dataset.depth = depth;
}

export function chooseDepth(depth: Depth): void {
  writeStored(DEPTH_KEY, depth);
  applyDepth(depth);
}

/** Whether the key "/" opens the search. */
export function searchByKey(): boolean {
  return readStored(SEARCH_KEY) !== 'off';
}

export function setSearchByKey(on: boolean): void {
  writeStored(SEARCH_KEY, on ? 'on' : 'off');
}
