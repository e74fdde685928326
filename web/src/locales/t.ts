/** The words of the elements. A page carries one language; English is built in and others replace it as a whole. */

import en from './en.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Strings = Record<Key, string>;

let strings: Strings = en;

/** Takes another language's words. Every key is required, so that English never appears between them by accident. */
export function useStrings(other: Strings): void {
  strings = other;
}

/** The string of a key with `{name}` replaced by the values given. Numbers are printed by the caller with `num`. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return strings[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
