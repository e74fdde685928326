/** Makes a package in the page, from the files of the site, as the build makes it (src/packages). */

import { ahead } from '../../packages/ahead.ts';
import { cartridgePlan } from '../../packages/cartridge.ts';
import { decoded, KIT, type Kit, type Read } from '../../packages/kit.ts';
import { portablePlan } from '../../packages/portable.ts';
import { scormPlan } from '../../packages/scorm/scorm.ts';
import { checked, siteReader } from '../../packages/site-reader.ts';
import { type Plan, zip } from '../../packages/zip.ts';

export const FORMS = ['scorm12', 'scorm2004', 'cartridge', 'portable'] as const;

export interface Wanted {
  form: (typeof FORMS)[number];
  /** The id of a unit, or empty for the course; forms without units take no notice. */
  unit: string;
}

export interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Making {
  /** The site's root. */
  root: string;
  signal: AbortSignal;
  tell(packed: number, files: number): void;
}

/** How many files are asked for at a time. */
const AT_ONCE = 6;
/** A page that draws nothing for longer seems to hang; in milliseconds. */
const LONGEST = 40;

export async function makePackage(wanted: Wanted, { root, signal, tell }: Making): Promise<Made> {
  const read = siteReader(root, signal);
  const kit: Kit = JSON.parse(decoded(await read(KIT)));
  const [name, plan] = planOf(wanted, kit, root, checked(read, kit.files));
  let [packed, rested] = [0, performance.now()];
  tell(packed, plan.size);
  const bytes = await zip(ahead(plan, AT_ONCE - 1), async () => {
    signal.throwIfAborted();
    tell(++packed, plan.size);
    if (performance.now() - rested < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  });
  signal.throwIfAborted();
  return { name, bytes };
}

function planOf({ form, unit }: Wanted, kit: Kit, root: string, read: Read): [name: string, plan: Plan] {
  if (form === 'cartridge') return [kit.cartridge.name, cartridgePlan(kit, root)];
  if (form === 'portable') return [kit.portable.name, portablePlan(kit, read)];
  const standard = form === 'scorm12' ? '1.2' : '2004';
  const recipe = kit.scorm.packages.find((each) => each.standard === standard && each.unit === unit);
  if (!recipe) throw new Error(`unit was "${unit}"; allowed: ${kit.scorm.packages.map((each) => each.unit)}`);
  return [`${recipe.id}.zip`, scormPlan(kit, recipe, read)];
}
