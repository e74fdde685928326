/** The words that only the one file and the folder for a stick have; the build alone needs them. */

import en from './en.forms.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tForms = speaker('forms', en);
