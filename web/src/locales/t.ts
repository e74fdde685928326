/** The words of the elements. A page carries one language; English is the one that is there. */

import en from './en.json' with { type: 'json' };
import { fill } from './fill.ts';

export type Key = keyof typeof en;

/** The string of a key with `{name}` replaced by the values given. Numbers are printed by the caller with `num`. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return fill(en[key], values);
}
