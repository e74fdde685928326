/** `::cards{}`: the flashcards of the lesson's cards.yaml, one at a time; once, at the end of the lesson. */

import { z } from 'zod';
import { html } from '../../html.ts';
import { cardsHtml } from '../cards.ts';
import { leaf } from '../directive.ts';

export default leaf({
  schema: z.strictObject({}),
  render(_, page) {
    const deck = page.scope.cards;
    if (!deck) page.refuse('', 'has nothing to show; allowed: a lesson that has a cards.yaml');
    else if (++deck.shown > 1) page.refuse('', 'was there twice; allowed: once, at the end of the lesson');
    return deck && !deck.broken ? cardsHtml(deck.cards, page.scope, page.renderer) : html``;
  },
});
