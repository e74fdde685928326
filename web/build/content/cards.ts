/** `cards.yaml` of a lesson: its flashcards, read, checked, and written as a definition list that <card-deck> brings to life. */

import { z } from 'zod';
import { num } from '../../src/locales/num.ts';
import { tCards } from '../../src/locales/t-cards.ts';
import type { CardText } from '../../src/review/deck.ts';
import { answerText, drawn, withNumbers } from '../../src/review/task.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { id } from './directive-attributes.ts';
import { englishText } from './language.ts';
import type { Renderer } from './markdown.ts';
import type { Place, Problems } from './problems.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import { checkTask, taskAnswer, taskSchema } from './task.ts';
import { readYaml } from './yaml.ts';

const text = z.string().trim().min(1);

const cardSchema = z.strictObject({
  /** Unique in the course; stays for ever, because readers' schedules will hang on it. */
  id,
  /** Both are inline Markdown of the lessons. */
  front: text,
  back: text,
  /** Which of the lesson's objectives it is about, counted from 1. */
  objective: z.int().min(1),
  /** Draws numbers anew each time; the texts have `{x}` where the number x goes. */
  task: taskSchema.optional(),
});

export const cardsSchema = z.array(cardSchema).min(1);

export interface Card extends z.output<typeof cardSchema> {
  /** Where it begins in its file: problems in its texts are reported there. */
  place: Place;
  /** True where another language has no text of it yet. */
  untranslated?: boolean;
}

/** The deck of one lesson. */
export interface Cards {
  cards: readonly Card[];
  file: Place;
  /** How often the page has shown it. */
  shown: number;
  /** The file has problems of its own; whoever misses a card keeps quiet. */
  broken: boolean;
}

/** `taken` holds the ids of all cards of the course so far, and is added to. */
export function readCards(source: Source, taken: Map<string, Place>, problems: Problems): Cards {
  const file = { file: source.file, line: 1, column: 1 };
  const read = readYaml(source, cardsSchema, problems);
  if (!read) return { cards: [], file, shown: 0, broken: true };
  const cards = read.value.map((card, index): Card => {
    const place = read.placeOf([index, 'id']);
    const first = taken.get(card.id);
    if (first)
      problems.add(
        place,
        `id was "${card.id}", which stands in ${first.file}:${first.line}, too; allowed: an id no other card of the course has`,
      );
    taken.set(card.id, first ?? place);
    if (card.task) checkTask(card.task, card.front, read.placeOf([index, 'task']), problems);
    return { ...card, place };
  });
  return { cards, file, shown: 0, broken: false };
}

export function checkShown(deck: Cards, problems: Problems): void {
  if (!deck.broken && deck.shown === 0)
    problems.add(deck.file, 'is shown nowhere; allowed: ::cards{} at the end of the lesson');
}

/** A deck's id on a page: the page of all decks leads to it. */
export const deckId = (lesson: string): string => `cards-${lesson}`;

/** Both sides as HTML. Of a task, one instance, always the same: on paper and without scripts it is a card like others. */
export function cardSides(card: Card, scope: Scope, renderer: Renderer): { front: Html; back: Html } {
  const { front, back, place, task } = card;
  const sides = { front: renderer.inline(front, place, scope), back: renderer.inline(back, place, scope) };
  if (!task) return sides;
  const numbers = drawn(task, card.id);
  const answer = answerText(task, taskAnswer(task, numbers, scope, place));
  const fill = (side: Html): Html => raw(withNumbers(side.text, numbers, num));
  return { front: fill(sides.front), back: html`<strong>${answer}</strong>. ${fill(sides.back)}` };
}

/** Both sides as pages with fresh numbers want them. */
export function cardText(card: Card, scope: Scope, renderer: Renderer): CardText {
  const side = (words: string): string => renderer.inline(words, card.place, scope).text;
  return { front: side(card.front), back: side(card.back), ...(card.task && { task: card.task }) };
}

/** The cards as one <card-deck>. `scope.lesson` names the lesson that they belong to. */
export function cardsHtml(cards: readonly Card[], scope: Scope, renderer: Renderer): Html {
  const entries = cards.map((card) => {
    const { front, back } = cardSides(card, scope, renderer);
    return html`<div${attributes({ 'data-card': card.id, ...(card.untranslated && englishText) })}>\n<dt>${front}</dt>\n<dd>${back}</dd>\n</div>\n`;
  });
  return html`<card-deck id="${deckId(scope.lesson)}" lesson="${scope.lesson}">\n<p class="deck-title">${tCards('label')}</p>\n<dl class="card-list">\n${entries}</dl>\n</card-deck>\n`;
}
