/** The words of the elements. */

import en from './en.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type Key = keyof typeof en;

/** Numbers that are not whole are printed by the caller with `num`, as it knows how many digits they deserve. */
export const t = speaker('', en);
