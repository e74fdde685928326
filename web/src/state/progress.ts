/**
 * What a reader has done, kept with the reader under keys such as "03-relu/dead-unit" (lesson, item). Each key lies apart and
 * carries the time of its change: two tabs never write over each other's keys, and of two records the newer counts.
 *
 * Every change, in another tab too, is told by `progress-changed` on the document.
 */

import { copies, isAlone, keep, keptKeys, keyOf } from './keeper.ts';
import { readStored, writeStored } from './storage.ts';

/** When it was changed, in milliseconds since 1970, and to what; without a value it was forgotten. */
export type Kept = [time: number, value?: unknown];

/** All progress in one text, without times: what the first version of the course wrote. */
const FIRST = 'nonlinear.progress.1';

export const progress = {
  /** Whatever was written under this key; readers check its shape, for an older version may have written it. */
  read(key: string): unknown {
    return kept(key)?.[1];
  },

  /** Keeps a value that JSON can hold; `undefined` forgets the key. */
  write(key: string, value: unknown): void {
    // Later than what is there, even where the clock was set back: it would lose against it for ever.
    const time = Math.max(Date.now(), (kept(key)?.[0] ?? 0) + 1);
    keepChange(key, value === undefined ? [time] : [time, value]);
  },

  /** All keys, those that were forgotten, too: elsewhere they may be remembered. */
  keys(): string[] {
    takeOver();
    return keptKeys();
  },
};

/** What is kept under a key, with its time. */
export function kept(key: string): Kept | undefined {
  takeOver();
  return copies(key)
    .map(parseKept)
    .reduce((best, each) => ((each?.[0] ?? -1) > (best?.[0] ?? -1) ? each : best), undefined);
}

/** For records from elsewhere, whose times are theirs. */
export function keepChange(key: string, change: Kept): void {
  keep(key, JSON.stringify(change));
  tellProgress(key);
}

/** Elements that have read this key may show something else by now. */
export function tellProgress(key: string): void {
  globalThis.document?.dispatchEvent(new CustomEvent('progress-changed', { detail: { key } }));
}

/** What another tab changed. */
globalThis.addEventListener?.('storage', (event) => {
  const key = keyOf((event as StorageEvent).key);
  if (key !== undefined) tellProgress(key);
});

/** What lies under a key, if progress wrote it. */
export function parseKept(text: string): Kept | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) && typeof stored[0] === 'number' ? (stored as Kept) : undefined;
  } catch {
    return undefined; // written by something else
  }
}

/** Moves what the first version wrote. It goes only when all of it has come over, and replaces nothing that is there. */
function takeOver(): void {
  const first = isAlone() ? undefined : readStored(FIRST);
  if (first === undefined) return;
  const there = new Set(keptKeys());
  const lost = Object.entries(entriesOf(first)).filter(
    ([key, value]) => !there.has(key) && !keep(key, JSON.stringify([1, value])),
  );
  if (lost.length === 0) writeStored(FIRST, undefined);
}

function entriesOf(first: string): object {
  try {
    return Object(JSON.parse(first));
  } catch {
    return {}; // damaged before it came here: there is nothing to read in it
  }
}
