/** The words of the profile of ideas. */

import en from './en.ideas.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tIdeas = speaker('ideas', en);
