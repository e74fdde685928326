/** The words of the lab on filters. */

import en from './en.filters.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tFilters = speaker('filters', en);
