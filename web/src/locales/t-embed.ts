/** The words for what an address asks of a page. Few pages need them: apart from those of the frame. */

import en from './en.embed.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tEmbed = speaker('embed', en);
