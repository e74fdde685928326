/** When a card comes back: FSRS-6, the open scheduler of ts-fsrs, over the ratings that are kept. */

import { type Card, createEmptyCard, fsrs, generatorParameters, State } from 'ts-fsrs';
import { type History, lastAsked, RATINGS, type Rating, type Settled, timesAsked } from './history.ts';

/** The share of cards that should still be known when they come back. */
const WANTED = 0.9;

const scheduler = fsrs(
  generatorParameters({
    request_retention: WANTED,
    maximum_interval: 365,
    // Cards that were learnt together do not all come back on one day. The spread follows from the card's own reviews.
    enable_fuzz: true,
    // A card that was known at first sight is not asked a second time the same day.
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
  }),
);

/** So often forgotten, a card costs more time than it is worth: something about it has to change. */
const LEECH = 6;
/** Told again after so many more. */
const LEECH_AGAIN = 3;

const dateOf = (time: number): Date => new Date(time * 1000);
const timeOf = (date: Date): number => Math.round(date.getTime() / 1000);

/** How the card stands after its reviews; undefined for one without any. */
function standing(history: History | undefined): Card | undefined {
  const start = history?.settled && cardAt(history.settled);
  return history?.reviews.reduce<Card | undefined>((card, [time, rating]) => {
    const date = dateOf(time);
    return scheduler.next(card ?? createEmptyCard(date), date, rating).card;
  }, start);
}

/** As if it had just come there by its reviews. */
function cardAt({ at, due, stability, difficulty, lapses, count, learning }: Settled): Card {
  const state = learning ? (lapses > 0 ? State.Relearning : State.Learning) : State.Review;
  const last = { reps: count, lapses, state, last_review: dateOf(at), due: dateOf(due) };
  return { ...createEmptyCard(dateOf(at)), ...last, stability, difficulty };
}

/** Where its reviews have brought it, in place of them. */
export function settledOf(history: History): Settled | undefined {
  const card = standing(history);
  if (!card) return undefined;
  const { due, stability, difficulty, lapses, state } = card;
  const learning = state === State.Review ? {} : { learning: true };
  const [at, count] = [lastAsked(history), timesAsked(history)];
  return { at, due: timeOf(due), stability, difficulty, lapses, count, ...learning };
}

/** The history with one more rating. */
export function rated(history: History | undefined, rating: Rating, now: number): History {
  const last = history ? lastAsked(history) : 0;
  const stood = history?.settled ? { settled: history.settled } : {};
  // The clock may have been set back; reviews stay in the order in which they were made.
  return dated({ reviews: [...(history?.reviews ?? []), [Math.max(now, last + 1), rating]], due: 0, ...stood });
}

/** The history without its last rating; undefined where none is left. */
export function takenBack({ reviews, ...rest }: History): History | undefined {
  return reviews.length > 1 || rest.settled ? dated({ ...rest, reviews: reviews.slice(0, -1) }) : undefined;
}

/** With the time that follows from its reviews: two devices may have added to them. */
export function dated(history: History): History {
  const card = standing(history);
  return card ? { ...history, due: timeOf(card.due) } : history;
}

/** For each rating, how many seconds later the card would come back. */
export function intervals(history: History | undefined, now: number): Record<Rating, number> {
  const time = Math.max(now, (history ? lastAsked(history) : 0) + 1);
  const card: Card = standing(history) ?? createEmptyCard(dateOf(time));
  const entries = RATINGS.map((rating) => [rating, timeOf(scheduler.next(card, dateOf(time), rating).card.due) - now]);
  return Object.fromEntries(entries) as Record<Rating, number>;
}

/** How probable it is that the card is still known, from 0 to 1. */
export function recall(history: History, now: number): number | undefined {
  const card = standing(history);
  return card && scheduler.get_retrievability(card, dateOf(now), false);
}

/** How often it was known once and forgotten. */
export function lapses(history: History | undefined): number {
  return standing(history)?.lapses ?? 0;
}

/** Whether the last rating was one too many. */
export function isLeech(history: History): boolean {
  const last = history.reviews.at(-1);
  if (last?.[1] !== 1) return false;
  const before = standing({ ...history, reviews: history.reviews.slice(0, -1) });
  const count = before ? scheduler.next(before, dateOf(last[0]), 1).card.lapses : 0;
  return count > (before?.lapses ?? 0) && count >= LEECH && (count - LEECH) % LEECH_AGAIN === 0;
}
