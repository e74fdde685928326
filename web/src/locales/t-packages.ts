/** The words of making packages, and of where else they come from. */

import en from './en.packages.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tPackages = speaker('packages', en);
