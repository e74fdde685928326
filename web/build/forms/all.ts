/** All forms, by the names of their targets. */

import { cartridge } from './cartridge/cartridge.ts';
import type { Form } from './form.ts';
import { portable } from './portable/portable.ts';
import { scorm } from './scorm/scorm.ts';
import { single } from './single/single.ts';
import { zim } from './zim/zim.ts';

export const forms = { scorm, cartridge, portable, single, zim } as const satisfies Record<string, Form>;
