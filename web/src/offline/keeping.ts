/** What a page can do about the copy of the course on this device. */

import { assetUrl, mayFetch } from '../state/assets.ts';
import { readStored, writeStored } from '../state/storage.ts';
import type { Ask, State } from './kept.ts';

/** Why a page cannot be kept: it lies on the device already; it stands in another page; it comes by plain http, or the browser keeps nothing. */
export type Hindrance = 'folder' | 'frame' | 'insecure';

const KEY = 'nonlinear.offline';
/** A worker that has not answered by then is gone; in milliseconds. */
const PATIENCE = 5000;

export function hindrance(): Hindrance | undefined {
  if (window !== window.top) return 'frame';
  if (!mayFetch()) return 'folder';
  return isSecureContext && 'serviceWorker' in navigator ? undefined : 'insecure';
}

/** By the reader: it is not kept again unasked. */
export const isRemoved = (): boolean => readStored(KEY) === 'off';

export const setRemoved = (removed: boolean): void => void writeStored(KEY, removed ? 'off' : undefined);

/** Who saves data is asked before the course is fetched. */
export function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Nothing where it is refused: in private windows, by policy, or by a host that does not have the worker. */
export async function keepCourse(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(`${scopeHere()}sw.js`);
  } catch {
    return undefined;
  }
}

/** The root of the site, which the copy is of; caches are named by it. */
export const scopeHere = (): string => new URL('..', assetUrl('offline')).href;

/** Resolves to the answer once it is done; to nothing where the worker does not answer, or could not do it. */
export function ask(worker: ServiceWorker, what: Ask, patience = PATIENCE): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const answer = (data?: unknown): void => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    const timer = setTimeout(answer, patience);
    port1.onmessage = ({ data }) => answer(data);
    worker.postMessage(what, [port2]);
  });
}

export const stateOf = (worker: ServiceWorker): Promise<State | undefined> =>
  ask(worker, 'state') as Promise<State | undefined>;
