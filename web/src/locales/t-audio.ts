/** The words of the parts to listen to, and of their player. */

import en from './en.audio.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tAudio = speaker('audio', en);
