/** Every check by its name. The first group looks; the second moves things and puts them back. */
import type { App } from '../../rig/app.ts';
import { axe } from './axe.ts';
import type { Check } from './check.ts';
import { focusBackward, focusForward } from './focus.ts';
import { forcedColours, ink } from './ink.ts';
import { reflow, targets, textSpacing, zoom } from './layout.ts';
import { media } from './media.ts';
import { motion } from './motion.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { said, verdictSaid } from './said.ts';
import { sliders, withoutDragging } from './sliders.ts';

const looking = { names, ink, forcedColours, textSpacing, targets, zoom, numbers, media } satisfies Record<
  string,
  Check
>;
const moving = { sliders, withoutDragging, motion, said, verdictSaid } satisfies Record<string, Check>;
/** What other specs ask of every page already: here for the faults. */
const elsewhere = { axe, reflow, focusForward, focusBackward } satisfies Record<string, Check>;

export const checks = { ...looking, ...moving, ...elsewhere } satisfies Record<string, Check>;
export type CheckName = keyof typeof checks;

/** What any of them finds wrong with a page as it stands, by the name of the check. */
export async function faultsOf(app: App): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const [name, check] of Object.entries({ ...looking, ...moving })) {
    const found = await check(app);
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}
