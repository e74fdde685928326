/** The words of what an address can ask for, as teachers and developers read them. The build alone needs them. */

import en from './en.embedding.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tEmbedding = speaker('embedding', en);
