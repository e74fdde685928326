/**
 * What a reader has done, kept in the reader's own browser under keys such as "03-relu/dead-unit" (lesson, item).
 * Every change is told by `progress-changed` on the document.
 */

import { readStored, writeStored } from './storage.ts';

const KEY = 'nonlinear.progress.1';

export const progress = {
  /** Whatever was written under this key; readers check its shape, for an older version may have written it. */
  read(key: string): unknown {
    return all()[key];
  },

  /** Keeps a value that JSON can hold; `undefined` forgets the key. */
  write(key: string, value: unknown): void {
    writeStored(KEY, JSON.stringify({ ...all(), [key]: value }));
    globalThis.document?.dispatchEvent(new CustomEvent('progress-changed', { detail: { key } }));
  },
};

/** True once the reader has seen the end of the lesson. */
export function isRead(lesson: string): boolean {
  return progress.read(readKey(lesson)) === true;
}

export function markRead(lesson: string): void {
  if (!isRead(lesson)) progress.write(readKey(lesson), true);
}

/** Starts with a character that no lesson folder starts with. */
function readKey(lesson: string): string {
  return `*read/${lesson}`;
}

/** Read afresh each time: another tab of the course may have written meanwhile. */
function all(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(readStored(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    return {}; // written by something else: start again rather than fail on every page
  }
}
