/** The few words of the script that every page runs: apart from the elements' words, which most pages load later or never. */

import en from './en.site.json' with { type: 'json' };
import { fill } from './fill.ts';

export type SiteKey = keyof typeof en;

export function tSite(key: SiteKey, values: Record<string, string | number> = {}): string {
  return fill(en[key], values);
}
