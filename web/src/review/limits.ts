/** How much a reader wants to do in a day. */

export interface Limits {
  /** Cards that were never seen. */
  fresh: number;
  /** Cards that come back. */
  reviews: number;
  /** Which lessons new cards come from: those that were read to their end, or all. */
  from: 'read' | 'all';
}

/** Of each number: what it may be, and what holds for whoever chose nothing. */
export const RANGES = {
  fresh: { low: 0, high: 50, standard: 10 },
  reviews: { low: 5, high: 300, standard: 60 },
} as const;

export const LIMITS_KEY = '*limits';

/** What storage gave back, as far as it can be used. */
export function readLimits(stored: unknown): Limits {
  const { fresh, reviews, from } = Object(stored) as Record<string, unknown>;
  return {
    fresh: within('fresh', fresh),
    reviews: within('reviews', reviews),
    from: from === 'all' ? 'all' : 'read',
  };
}

function within(name: keyof typeof RANGES, value: unknown): number {
  const { low, high, standard } = RANGES[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : standard;
}
