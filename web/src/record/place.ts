/** Where progress goes, for pages that say so, and the wish that it stays there. */

import { shared } from '../state/global.ts';
import { writeStored } from '../state/storage.ts';

/** By the host of the page, by the browser, or by the page as long as it is open. */
export type Place = 'host' | 'browser' | 'page';

/** Where the next thing will be kept. Tries it: a browser may offer storage and then refuse it. */
export function place(): Place {
  if (shared().host) return 'host';
  const kept = writeStored('nonlinear.probe', '1');
  writeStored('nonlinear.probe', undefined);
  return kept ? 'browser' : 'page';
}

/** Whether the browser will not clear it by itself when room is short; undefined where it does not say. */
export async function isSafe(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined; // pages without https, and frames
  }
}

/** Asks for that. Some browsers ask the reader, so this is done when the reader has asked for it. */
export async function askToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
