/** Progress as a file that the reader keeps: to take along, or to put together with another device's. */

import type { Entries } from './merge.ts';
import { Refused } from './refused.ts';
import { seal } from './seal.ts';

const FORMAT = 'nonlinear-progress';
/** Version 1 was never a file: its progress had no times (`state/progress.ts` takes it over). */
export const VERSION = 2;

/** `saved` is a date as ISO 8601 writes it. */
export function toFile(entries: Entries, saved: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, entries, seal: seal(entries) }, null, 1)}\n`;
}

/** Throws `Refused`. */
export function fromFile(text: string): Entries {
  const { format, version, entries, seal: given } = objectIn(text);
  if (format !== FORMAT) throw new Refused('other');
  if (typeof version === 'number' && version > VERSION) throw new Refused('newer', version);
  if (version !== VERSION || !areEntries(entries) || given !== seal(entries)) throw new Refused('damaged');
  return entries;
}

/** What a text holds, if that is an object. Throws `Refused`. */
export function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // No JSON: said below.
  }
  throw new Refused('unreadable');
}

export function areEntries(value: unknown): value is Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (kept) => Array.isArray(kept) && Number.isFinite(kept[0]) && (kept.length === 1 || kept.length === 2),
  );
}
