/**
 * What is kept of one flashcard: every rating with its time. All else (how well it sits, when it is due) follows from these, so
 * two records of one card can be put together, and the last rating can be taken back.
 */

/** 1: again, 2: hard, 3: good, 4: easy. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

/** A rating and its time, in seconds since 1970. */
export type Review = [time: number, rating: Rating];

export interface History {
  reviews: Review[];
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
  const { reviews, due, aside } = stored as Record<string, unknown>;
  if (!Array.isArray(reviews) || !reviews.every(isReview) || typeof due !== 'number') return undefined;
  if (reviews.length === 0 && aside !== true) return undefined;
  return aside === true ? { reviews, due, aside } : { reviews, due };
}

function isReview(value: unknown): value is Review {
  if (!Array.isArray(value) || value.length !== 2) return false;
  return Number.isFinite(value[0]) && RATINGS.includes(value[1]);
}

/**
 * All reviews of both, in order. `newer` says what else holds. Due is the earlier time where they differ: whoever opens the
 * cards computes it from the reviews.
 */
export function joinHistories(newer: History, older: History): History {
  const all = new Map([...older.reviews, ...newer.reviews].map((review) => [review.join(), review]));
  const reviews = [...all.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const complete = reviews.length === newer.reviews.length;
  return { ...newer, reviews, due: complete ? newer.due : Math.min(newer.due, older.due) };
}
