/** The words of pictures of networks; the build alone needs them. */

import en from './en.network.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tNetwork = speaker('network', en);
