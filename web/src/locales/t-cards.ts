/** The words of flashcards. */

import en from './en.cards.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tCards = speaker('cards', en);
