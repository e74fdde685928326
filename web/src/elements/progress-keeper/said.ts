/** What came of reading progress in, in a sentence. */

import { list } from '../../locales/speech.ts';
import { tProgress } from '../../locales/t-progress.ts';
import { VERSION } from '../../record/file.ts';
import type { Merged } from '../../record/merge.ts';
import { Refused } from '../../record/refused.ts';

export function saidOf(merged: Merged): string {
  const parts = (['added', 'changed', 'same'] as const).filter((part) => merged[part] > 0);
  if (parts.length === 0) return tProgress('read.empty');
  const words = parts.map((part) => tProgress(`read.${part}`, { count: merged[part] }));
  return tProgress('read.done', { parts: list(words) });
}

/** Throws on what is no refusal: a fault of ours must be seen. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Refused)) throw error;
  return tProgress(`refused.${error.why}`, { version: error.version ?? 0, known: VERSION });
}
