/** What a reader chose for all pages. */

import { shared } from './global.ts';
import { readStored, writeStored } from './storage.ts';

/** Of each reading setting what it may be. The first is what holds for whoever chose nothing. */
export const READING = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'more'],
  text: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
  motion: ['auto', 'off'],
  sound: ['on', 'off'],
  data: ['normal', 'less'],
} as const;
export type ReadingSetting = keyof typeof READING;

/** Of a summary. */
export const DEPTHS = ['basic', 'medium', 'detailed'] as const;
export type Depth = (typeof DEPTHS)[number];

const DEPTH_KEY = 'nonlinear.depth';
const SEARCH_KEY = 'nonlinear.search-key';

export function storedReading(setting: ReadingSetting): string {
  const stored = readStored(`nonlinear.${setting}`);
  return READING[setting].find((value) => value === stored) ?? READING[setting][0];
}

/** What holds on this page: what its address asks for, else what the reader keeps. */
export function readingHere(setting: ReadingSetting): string {
  return shared().reading?.[setting] ?? storedReading(setting);
}

/** For this page alone; nothing is kept. */
export function useReading(settings: Partial<Record<ReadingSetting, string>>): void {
  const all = shared();
  all.reading = { ...all.reading, ...settings };
  applyReading();
}

/** Tells the stylesheet, by attributes of the root such as `data-theme="dark"`. What was not chosen has none. */
export function applyReading(): void {
  for (const setting of Object.keys(READING) as ReadingSetting[]) {
    const value = readingHere(setting);
    if (value === READING[setting][0]) delete document.documentElement.dataset[setting];
    else document.documentElement.dataset[setting] = value;
  }
}

/** Remembers it, changes the page, and tells drawings that hold colours as pixels. */
export function chooseReading(setting: ReadingSetting, value: string): void {
  writeStored(`nonlinear.${setting}`, value);
  delete shared().reading?.[setting];
  applyReading();
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
