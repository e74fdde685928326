/** The words of what makes curves heard. */

import en from './en.sound.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tSound = speaker('sound', en);
