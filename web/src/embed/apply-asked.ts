/**
 * What an address asks of a page, as attributes of the root and as one stylesheet. Both are there before the first paint, so
 * that nothing is shown and then taken away. Elements with a shadow root adopt the same sheet.
 */

import { shared } from '../state/global.ts';
import type { ReadingSetting } from '../state/settings.ts';
import { askedSheet } from './asked-sheet.ts';
import { HIDABLE, LOCKABLE } from './controls.ts';
import type { Asked } from './parameters.ts';

export function applyAsked({ embed, part, motion, hide, lock, sound }: Asked): void {
  const { dataset } = document.documentElement;
  if (embed) dataset.embed = '';
  if (part) dataset.part = '';
  if (motion === 'off') dataset.motion = 'off';
  const rules = [
    embed && frameless,
    part && alone(part),
    motion === 'off' && still,
    sound === 'off' && silent,
    ...(hide ?? []).map((name) => `${HIDABLE[name]}{display:none!important}`),
  ];
  if (lock) shared().locked = lock.map((name) => LOCKABLE[name]).join();
  const sheet = askedSheet();
  sheet.replaceSync(rules.filter(Boolean).join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Nothing around what the page is about, and no taller than that. */
const frameless = `.skip-link,.site-header,.site-footer,.lesson-nav,.lesson-header .where{display:none!important}
main{padding:var(--space-3) max(var(--space-2),env(safe-area-inset-left))!important}
html,body{min-block-size:0!important}`;

/** The heading stays for those who listen: it says where the part is from. */
function alone(part: string): string {
  const it = `#${part}`;
  return `main :not(:has(${it},h1),h1,h1 *,${it},${it} *,.asked,.asked *){display:none!important}
main :has(${it}){display:block!important;max-inline-size:none!important;margin:0!important;padding:0!important;border:0!important;background:none!important;box-shadow:none!important}
main ${it}{inline-size:100%!important;max-inline-size:none!important;margin-inline:0!important}
main :has(>h1){display:contents!important}
main h1{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}`;
}

const still = ':root{--quick:0s!important}*{scroll-behavior:auto!important}';

/** The players stay asleep (entries/load-elements.ts); their texts are there. */
const silent = 'audio-lesson>:is(audio,.listen-files,.listen-voices){display:none!important}';

/** More contrast is nothing that an address may take away from a reader. */
export function themeAsked({ theme }: Asked): Partial<Record<ReadingSetting, string>> {
  if (theme === undefined) return {};
  return theme === 'contrast' ? { theme: 'auto', contrast: 'more' } : { theme };
}
