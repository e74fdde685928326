/** The words of pages around the lessons, and of the frame; the build alone needs them. */

import en from './en.pages.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPages = speaker('pages', en);
