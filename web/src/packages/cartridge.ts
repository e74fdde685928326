/** The Common Cartridge, with links to where the course stands. */

import { encoded, type Kit, NOWHERE } from './kit.ts';
import type { Plan } from './zip.ts';

export function cartridgePlan({ cartridge }: Kit, address: string): Plan {
  // Of what an address may have in it, these would be more than text in XML or HTML.
  const plain = address.replace(/[&'"<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Map(
    Object.entries(cartridge.files).map(([path, text]) => [path, encoded(text.replaceAll(NOWHERE, plain))]),
  );
}
