/** The words of the search, which most readers load later or never: apart from those of the frame. */

import en from './en.search.json' with { type: 'json' };
import { fill } from './fill.ts';

export type SearchKey = keyof typeof en;

export function tSearch(key: SearchKey, values: Record<string, string | number> = {}): string {
  return fill(en[key], values);
}
