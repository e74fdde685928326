/** All forms, by the names of their targets. */

import { cartridge } from './cartridge/cartridge.ts';
import type { Form } from './form.ts';
import { scorm } from './scorm/scorm.ts';
import { zim } from './zim/zim.ts';

export const forms = { scorm, cartridge, zim } as const satisfies Record<string, Form>;
