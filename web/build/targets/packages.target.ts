/** `dist/packages/`: all forms of the course besides the site, made of one build of it. */

import { forms } from '../forms/all.ts';
import { buildForms } from './forms.ts';

export const build = (given: readonly string[] = []): Promise<void> => buildForms(Object.values(forms), given);
