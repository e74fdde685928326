/**
 * How much is written. What has room is written whole; where the platform has little room and the reader has done much, the
 * next one is taken, and so on. Whole is: all but what was forgotten, the seconds of times, and signs that mean the same
 * (a dash for a minus). Each of them keeps what is right, what was opened, which ideas were met, and what comes back when.
 */
export interface Detail {
  /** Of the times of changes, which are put on a grid as coarse as it must be: each is its time or a little earlier. */
  timeBits: number;
  /** Of more tries than these, so many are said. */
  tries: number;
  /** Typed answers as they were typed; else as their number, to five digits, where that is shorter. */
  typed: boolean;
  /** First answers of all kinds, where the last one is another; else only of those with one option to choose. */
  firsts: boolean;
  /** Drawings, orders and pairs of the check that was drawn; else only whether they were right. */
  checkLists: boolean;
  /** Each rating of a card; else only where the card stands. */
  reviews: boolean;
  /** Where it stands: bits of the time, of how long until it is due, and of how hard it is. */
  cardBits: number;
  dueBits: number;
  difficultyBits: number;
  /** Of how well it sits; 0 where that is read off how long it is until it is due. */
  stabilityBits: number;
  /** Of how often it was forgotten, and how often it was asked. */
  lapsesBits: number;
  askedBits: number;
  /** What the course's table does not know, by its whole name. */
  others: boolean;
}

const whole: Detail = {
  timeBits: 40,
  tries: 15,
  typed: true,
  firsts: true,
  checkLists: true,
  reviews: true,
  cardBits: 40,
  dueBits: 14,
  difficultyBits: 10,
  stabilityBits: 14,
  lapsesBits: 6,
  askedBits: 10,
  others: true,
};
const settled: Detail = { ...whole, timeBits: 12, reviews: false, cardBits: 16, dueBits: 10, stabilityBits: 10 };
const brief: Detail = {
  ...settled,
  timeBits: 6,
  tries: 5,
  typed: false,
  cardBits: 11,
  dueBits: 8,
  difficultyBits: 5,
  stabilityBits: 0,
  lapsesBits: 3,
  askedBits: 3,
  others: false,
};
const least: Detail = {
  ...brief,
  timeBits: 3,
  tries: 2,
  firsts: false,
  checkLists: false,
  cardBits: 10,
  dueBits: 7,
  difficultyBits: 3,
  askedBits: 1,
};

/** From all to little; a code says which one it has. */
export const details: readonly Detail[] = [whole, settled, brief, least];
