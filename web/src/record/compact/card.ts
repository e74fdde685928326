/** What is kept of one flashcard: its ratings, or where they have brought it. */

import type { History, Rating, Review, Settled } from '../../review/history.ts';
import { settledOf } from '../../review/schedule.ts';
import type { BitReader, BitWriter } from './bits.ts';
import type { Detail } from './detail.ts';
import { type Grid, readTime, writeTime } from './grid.ts';

const MINUTE = 60;
const DAY = 86_400;
/** In minutes; cards wait a year at most, and some days more where the days are spread. */
const LONGEST_WAIT = 600 * 24 * 60;
/** In thousandths of a day. */
const BEST = 36_500_000;
const HARDEST = 10;

/** By the list of its reviews, which all have to be gone through for that: from one answer to the next, few cards change. */
const standing = new WeakMap<Review[], Settled>();

/** The history with single ratings, or without them: as it will be read. */
export function inDetail(history: History, detail: Detail): History {
  if (detail.reviews || history.reviews.length === 0) return history;
  const { reviews: _, ...rest } = history;
  const settled = standing.get(history.reviews) ?? settledOf(history);
  if (settled) standing.set(history.reviews, settled);
  return settled ? { ...rest, reviews: [], settled } : history;
}

export function writeCard(out: BitWriter, history: History, grid: Grid, detail: Detail): void {
  const { reviews, settled, due, aside } = history;
  out.flag(aside === true);
  out.flag(settled !== undefined);
  const start = settled ? writeSettled(out, settled, grid, detail) : 0;
  if (!detail.reviews) return;
  out.count(reviews.length);
  let before = start;
  for (const [time, rating] of reviews) {
    out.count(Math.max(0, Math.round(time) - before));
    out.uint(rating - 1, 2);
    before = Math.max(before, Math.round(time));
  }
  if (reviews.length > 0) out.count(Math.max(0, Math.round(due) - before));
}

export function readCard(from: BitReader, grid: Grid, detail: Detail): History {
  const aside = from.flag() ? { aside: true } : {};
  const settled = from.flag() ? readSettled(from, grid, detail) : undefined;
  const history: History = { reviews: [], due: settled?.due ?? 0, ...aside, ...(settled ? { settled } : {}) };
  if (!detail.reviews) return history;
  let time = settled?.at ?? 0;
  const reviews = Array.from({ length: from.count() }, (): [number, Rating] => {
    time += from.count();
    return [time, (from.uint(2) + 1) as Rating];
  });
  return reviews.length > 0 ? { ...history, reviews, due: time + from.count() } : history;
}

/** Gives the time at which it stands there, in seconds, as it will be read. */
function writeSettled(out: BitWriter, settled: Settled, grid: Grid, detail: Detail): number {
  const { at, due, stability, difficulty, lapses, count, learning } = settled;
  const time = grid.step * Math.floor(at / MINUTE / grid.step) * MINUTE;
  writeTime(out, grid, at / MINUTE);
  writeScaled(out, (due - time) / MINUTE, LONGEST_WAIT, detail.dueBits);
  if (detail.stabilityBits > 0) writeScaled(out, stability * 1000, BEST, detail.stabilityBits);
  out.uint(part(difficulty - 1, HARDEST - 1, detail.difficultyBits), detail.difficultyBits);
  out.uint(Math.min(lapses, 2 ** detail.lapsesBits - 1), detail.lapsesBits);
  out.uint(Math.min(count, 2 ** detail.askedBits - 1), detail.askedBits);
  out.flag(learning === true);
  return time;
}

function readSettled(from: BitReader, grid: Grid, detail: Detail): Settled {
  const at = readTime(from, grid) * MINUTE;
  const due = at + Math.round(readScaled(from, LONGEST_WAIT, detail.dueBits)) * MINUTE;
  // A card comes back when nine of ten such cards are still known: after as many days as say how well it sits.
  const days = (due - at) / DAY;
  const stability = detail.stabilityBits > 0 ? readScaled(from, BEST, detail.stabilityBits) / 1000 : days;
  const difficulty = 1 + (from.uint(detail.difficultyBits) * (HARDEST - 1)) / (2 ** detail.difficultyBits - 1);
  const [lapses, count] = [from.uint(detail.lapsesBits), from.uint(detail.askedBits)];
  const learning = from.flag() ? { learning: true } : {};
  return { at, due, stability: Math.max(0.001, stability), difficulty, lapses, count, ...learning };
}

/** Steps of equal ratio: 3 % of a week are as much as 3 % of a year. */
function writeScaled(out: BitWriter, value: number, most: number, width: number): void {
  const share = Math.log2(1 + Math.max(0, value)) / Math.log2(1 + most);
  out.uint(part(share, 1, width), width);
}

function readScaled(from: BitReader, most: number, width: number): number {
  return 2 ** ((from.uint(width) / (2 ** width - 1)) * Math.log2(1 + most)) - 1;
}

/** A value from 0 to `most` as one of all numbers of so many bits. */
function part(value: number, most: number, width: number): number {
  return Math.round((Math.min(most, Math.max(0, value)) / most) * (2 ** width - 1));
}
