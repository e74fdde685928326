/** The words of the search, which most readers load later or never: apart from those of the frame. */

import en from './en.search.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tSearch = speaker('search', en);
