/**
 * What is kept of one flashcard: every rating with its time. All else (how well it sits, when it is due) follows from these, so
 * two records of one card can be put together, and the last rating can be taken back.
 */

/** 1: again, 2: hard, 3: good, 4: easy. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

/** A rating and its time, in seconds since 1970. */
export type Review = [time: number, rating: Rating];

/** Where earlier reviews have brought a card, in place of them: where there is no room to keep each. */
export interface Settled {
  /** Of the last of them, in seconds since 1970. */
  at: number;
  /** When it came back from there. */
  due: number;
  /** Days until it is known with a chance of nine in ten, and how hard it is, from 1 to 10: FSRS has both. */
  stability: number;
  difficulty: number;
  /** How often it was known once and forgotten. */
  lapses: number;
  /** How many reviews there were. */
  count: number;
  /** It was asked for the second time on its first day, or had been forgotten, and comes back within minutes. */
  learning?: boolean;
}

export interface History {
  /** Those after `settled`, if that is there. */
  reviews: Review[];
  settled?: Settled;
  /** When it comes back, in seconds since 1970: follows from the reviews, and is kept for pages that only count. */
  due: number;
  /** The reader has set it aside: it does not come back by itself. */
  aside?: boolean;
}

const START = '*card/';

/** Under which progress keeps a card; its id is unique in the course. */
export const cardKey = (id: string): string => START + id;

/** The card that a key of progress is about, if it is. */
export const cardOf = (key: string): string | undefined =>
  key.startsWith(START) ? key.slice(START.length) : undefined;

/** What storage gave back, if it is a history; another version of the page may have left anything. */
export function readHistory(stored: unknown): History | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { reviews, due, aside, settled } = stored as Record<string, unknown>;
  if (!Array.isArray(reviews) || !reviews.every(isReview) || typeof due !== 'number') return undefined;
  const stood = isSettled(settled) ? { settled } : {};
  if (reviews.length === 0 && aside !== true && !stood.settled) return undefined;
  return aside === true ? { reviews, due, aside, ...stood } : { reviews, due, ...stood };
}

/** When it was asked last; 0 for a card that was only set aside. */
export const lastAsked = ({ reviews, settled }: History): number => reviews.at(-1)?.[0] ?? settled?.at ?? 0;

export const timesAsked = ({ reviews, settled }: History): number => reviews.length + (settled?.count ?? 0);

function isSettled(value: unknown): value is Settled {
  if (typeof value !== 'object' || value === null) return false;
  const { at, due, stability, difficulty, lapses, count } = value as Record<string, unknown>;
  return (
    [at, due, stability, difficulty, lapses, count].every((each) => Number.isFinite(each)) && Number(stability) > 0
  );
}

function isReview(value: unknown): value is Review {
  if (!Array.isArray(value) || value.length !== 2) return false;
  return Number.isFinite(value[0]) && RATINGS.includes(value[1]);
}

/**
 * All reviews of both, in order, from the later standing on that either has in place of reviews. `newer` says what else holds.
 * Due is the earlier time where they differ: whoever opens the cards computes it from the reviews.
 */
export function joinHistories(newer: History, older: History): History {
  const stood = [newer.settled, older.settled].filter((each) => each !== undefined);
  const settled = stood.sort((a, b) => b.at - a.at || b.count - a.count)[0];
  const all = new Map([...older.reviews, ...newer.reviews].map((review) => [review.join(), review]));
  const reviews = [...all.values()]
    .filter(([time]) => time > (settled?.at ?? 0))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const complete = reviews.length === newer.reviews.length && settled === newer.settled;
  const due = complete ? newer.due : Math.min(newer.due, older.due);
  return { ...newer, reviews, due, ...(settled ? { settled } : {}) };
}
