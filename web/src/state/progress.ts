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

/** How far the reader has come in a lesson, as a share. 1 once its end was seen. */
export function farIn(lesson: string): number {
  if (progress.read(`*read/${lesson}`) === true) return 1;
  const share = progress.read(`*far/${lesson}`);
  return typeof share === 'number' && share > 0 && share < 1 ? share : 0;
}

export function isRead(lesson: string): boolean {
  return farIn(lesson) === 1;
}

/** Keeps the farthest share, in steps of a tenth. Keys begin with a character that no lesson folder begins with. */
export function cameTo(share: number, lesson: string): void {
  const tenths = Math.floor(share * 10) / 10;
  if (tenths <= farIn(lesson)) return;
  if (tenths >= 1) progress.write(`*read/${lesson}`, true);
  else progress.write(`*far/${lesson}`, tenths);
}

/** The lesson that was opened last. */
function lastLesson(): string | undefined {
  const lesson = progress.read('*last');
  return typeof lesson === 'string' ? lesson : undefined;
}

export function opened(lesson: string): void {
  if (lastLesson() !== lesson) progress.write('*last', lesson);
}

/** Where to go on, of lessons in reading order: the one that was opened last, or the next that is not read. */
export function nextOf(lessons: readonly string[]): string | undefined {
  const last = lessons.indexOf(lastLesson() ?? '');
  if (last < 0) return undefined;
  return [...lessons.slice(last), ...lessons.slice(0, last)].find((lesson) => !isRead(lesson));
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
