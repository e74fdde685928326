/**
 * What the address of this page asks for. It is read before the first paint (entries/asked.ts) and held where all scripts of the
 * page find it; most addresses ask for nothing.
 */

import { shared } from '../state/global.ts';
import type { Asked } from './parameters.ts';
import type { Warning } from './query.ts';
import type { PageState } from './state.ts';

export interface Address {
  asked: Asked;
  /** What was not understood, so far. Whoever finds more adds it, with `warn`. */
  warnings: Warning[];
  /** What the fragment has given to the parts of the page. */
  state: PageState;
  /** Gives the parts of the page their seeds and states, once they are there and before they wake up. */
  begin?: (page: Document) => void;
}

export function address(): Address {
  const all = shared();
  all.address ??= { asked: {}, warnings: [], state: {} };
  return all.address;
}

export function asked(): Asked {
  return address().asked;
}

/** Shown to readers by the page's notice, or sent on to whoever embeds it. */
export function warn(warning: Warning): void {
  address().warnings.push(warning);
  document.dispatchEvent(new Event('address-warning'));
}
