/** The words around an experiment on a wrong idea. */

import en from './en.contrary.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tContrary = speaker('contrary', en);
