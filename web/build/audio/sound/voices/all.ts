/** Who speaks with which voice. */

import type { Speaker } from '../../part.ts';
import { rms } from './flite-rms.ts';
import { slt } from './hts-slt.ts';
import type { Voice } from './voice.ts';

export const voices: Readonly<Record<Speaker, Voice>> = { teacher: rms, student: slt };
