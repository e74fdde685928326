/** Memory of the browser that may be missing or refused: then values live as long as the page. */

import { shared } from './global.ts';

export function readStored(key: string): string | undefined {
  const { memory } = shared();
  try {
    // What could not be stored is newer than what is.
    return memory.get(key) ?? localStorage.getItem(key) ?? undefined;
  } catch {
    return memory.get(key); // private windows, sandboxed frames and some file pages refuse
  }
}

/** Says whether the browser keeps it. If not, it stays for this page; `undefined` forgets. */
export function writeStored(key: string, value: string | undefined): boolean {
  const { memory } = shared();
  memory.delete(key);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    if (value !== undefined) memory.set(key, value);
    return false;
  }
}

/** All keys that begin like this, in the browser's memory and in the page's. */
export function storedKeys(start: string): string[] {
  const { memory } = shared();
  const keys = new Set(memory.keys());
  try {
    for (const key of Object.keys(localStorage)) keys.add(key);
  } catch {
    // Refused: what the page knows is all there is.
  }
  return [...keys].filter((key) => key.startsWith(start));
}
