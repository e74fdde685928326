/**
 * Where progress is kept: by whoever shows the page, if they offer it; else by the browser; else by the page, as long as it is
 * open. What a higher rung refuses falls to the next one, so that nothing is lost in silence.
 */

import { shared } from './global.ts';
import { readStored, storedKeys, writeStored } from './storage.ts';

/** Keeps texts by key for the page that asks: what a learning platform or an embedding page can offer. */
export interface Host {
  read(key: string): string | undefined;
  /** Whether it was kept. */
  write(key: string, text: string): boolean;
  /** Forgets the key itself. */
  drop(key: string): void;
  keys(): string[];
  /**
   * What the browser keeps is somebody else's: a learning platform knows who is at the keyboard, and a computer of a school has
   * many readers. Then the browser's memory is neither read nor written.
   */
  alone?: boolean;
}

const START = 'nonlinear.progress/';

/** Whether what the browser keeps is not this reader's. */
export const isAlone = (): boolean => shared().host?.alone === true;

/** What is kept under a key, by the host and here; either may be the newer one. */
export function copies(key: string): string[] {
  return [shared().host?.read(key), isAlone() ? undefined : readStored(START + key)].filter(
    (text) => text !== undefined,
  );
}

/** Says whether it will be there after the page is closed. */
export function keep(key: string, text: string): boolean {
  return shared().host?.write(key, text) || (!isAlone() && writeStored(START + key, text));
}

/** As if it had never been there. */
export function drop(key: string): void {
  shared().host?.drop(key);
  if (!isAlone()) writeStored(START + key, undefined);
}

export function keptKeys(): string[] {
  const own = isAlone() ? [] : storedKeys(START).map((key) => key.slice(START.length));
  return [...new Set([...(shared().host?.keys() ?? []), ...own])];
}

/** The key of progress that an item of the browser's memory is about, if it is. */
export function keyOf(item: string | null): string | undefined {
  return item?.startsWith(START) ? item.slice(START.length) : undefined;
}
