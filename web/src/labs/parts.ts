/** Parts of a lab that come in scripts of their own, once a reader wants what they do. */

import { loadScript } from '../state/assets.ts';
import { shared } from '../state/global.ts';

/** Called by the script: what it brings. */
export function bringPart(name: string, part: object): void {
  shared().parts.set(name, part);
}

/** The part with this name; `P` is what its script brings. */
export async function partOf<P extends object>(name: string): Promise<P> {
  await loadScript(name);
  const part = shared().parts.get(name);
  if (!part) throw new Error(`the script ${name} brought nothing`);
  return part as P;
}
