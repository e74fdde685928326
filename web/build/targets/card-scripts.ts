/** The course's flashcards for pages that review them. As scripts, since a page opened from disk may load nothing else. */

import type { CardText, DeckUnit } from '../../src/review/deck.ts';
import type { Assets } from '../assets.ts';
import { cardText } from '../content/cards.ts';
import type { Renderer } from '../content/markdown.ts';
import type { Scope } from '../content/scope.ts';
import { type Decks, unitName } from '../pages/site.ts';

/** Publishes `card-list`, which says what there is, and `card-texts`, which is much larger. `scope` is that of their page. */
export function publishCards(
  content: Decks & { renderer: Renderer },
  scope: Scope,
  language: string,
  assets: Assets,
): void {
  const { course, lessons, renderer } = content;
  const decks = lessons.filter(({ cards }) => cards.length > 0);
  const units = course.units.map((unit): DeckUnit => {
    const here = decks.filter((lesson) => lesson.unit === unit);
    const listed = here.map(({ slug, title, cards }) => ({ slug, title, cards: cards.map(({ id }) => id) }));
    return { id: unit.id, name: unitName(content, unit), lessons: listed };
  });
  const texts = decks.flatMap(({ slug, cards }) =>
    cards.map((card): [string, CardText] => [card.id, cardText(card, { ...scope, lesson: slug }, renderer)]),
  );
  const publish = (name: string, member: string, value: unknown): void => {
    const script = `(globalThis.Nonlinear??={}).${member}=${JSON.stringify(value)}\n`;
    assets.publish(name, script, `${name}.js`, language);
  };
  publish('card-list', 'cardList', units);
  publish('card-texts', 'cardTexts', Object.fromEntries(texts));
}
