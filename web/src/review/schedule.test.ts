import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from './day.ts';
import {
  type History,
  joinHistories,
  lastAsked,
  type Rating,
  readHistory,
  type Settled,
  timesAsked,
} from './history.ts';
import { dated, intervals, isLeech, lapses, rated, recall, settledOf, takenBack } from './schedule.ts';

const START = 1_900_000_000;

/** The card, rated each time when it was due. */
function learnt(...ratings: Rating[]): History {
  return ratings.reduce<History | undefined>(
    (history, rating) => rated(history, rating, history?.due ?? START),
    undefined,
  ) as History;
}

test('a card that was known is not asked again the same day, one that was not comes back in ten minutes', () => {
  expect(learnt(3).due - START).toBeGreaterThanOrEqual(DAY);
  expect(learnt(1).due - START).toBe(10 * MINUTE);
});

test('the better it was known, the longer it stays away', () => {
  for (const history of [undefined, learnt(3), learnt(3, 3, 3), learnt(3, 3, 1, 3)]) {
    const now = history?.due ?? START;
    const times = Object.values(intervals(history, now));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[3]).toBeGreaterThan(times[0] as number);
  }
});

test('the interval that a button promises is the one that is kept', () => {
  const history = learnt(3, 3);
  for (const rating of [1, 2, 3, 4] as const)
    expect(rated(history, rating, history.due).due - history.due).toBe(intervals(history, history.due)[rating]);
});

test('intervals grow with each time it is known, and shrink after it was forgotten', () => {
  const known = [learnt(3), learnt(3, 3), learnt(3, 3, 3), learnt(3, 3, 3, 3)];
  const waits = known.map(({ reviews, due }) => due - (reviews.at(-1)?.[0] ?? 0));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  const forgotten = learnt(3, 3, 3, 1, 3);
  expect(forgotten.due - (forgotten.reviews.at(-1)?.[0] ?? 0)).toBeLessThan(waits[3] as number);
});

test('on the day it is due, it is about nine in ten that it is still known', () => {
  const history = learnt(3, 3, 3);
  expect(recall(history, history.due)).toBeCloseTo(0.9, 1);
  expect(recall(history, history.due + 60 * DAY)).toBeLessThan(0.9);
});

describe('taken back', () => {
  test('a rating leaves the card as it was', () => {
    const before = learnt(3, 3);
    expect(takenBack(rated(before, 1, before.due))).toEqual(before);
  });

  test('the first rating leaves a card that was never seen', () => {
    expect(takenBack(learnt(4))).toBeUndefined();
  });
});

test('the due time of reviews from two devices follows from all of them', () => {
  const { reviews } = learnt(3, 3, 1, 3);
  expect(dated({ reviews, due: 5 })).toEqual(learnt(3, 3, 1, 3));
});

test('with the clock set back, reviews keep their order', () => {
  const history = rated(learnt(3), 3, START - 5 * DAY);
  expect(history.reviews.map(([time]) => time)).toEqual([START, START + 1]);
  expect(history.due).toBeGreaterThan(START);
});

describe('a leech', () => {
  test('is told of at the sixth time it is forgotten, then at every third', () => {
    const told: number[] = [];
    let history = learnt(3);
    for (let times = 0; times < 13; times++) {
      history = rated(history, 1, history.due);
      if (isLeech(history)) told.push(lapses(history));
      history = rated(history, 3, history.due);
    }
    expect(told).toEqual([6, 9, 12]);
  });

  test('is not told of once more for failing again within minutes', () => {
    let history = learnt(3);
    for (let times = 0; times < 6; times++) {
      history = rated(history, 3, history.due);
      history = rated(history, 1, history.due);
      if (times < 5) history = rated(history, 3, history.due);
    }
    expect(isLeech(history)).toBe(true);
    expect(isLeech(rated(history, 1, history.due))).toBe(false);
  });
});

describe('a card that keeps where it stands in place of its reviews', () => {
  const whole = learnt(3, 2, 3, 1, 3, 3);
  const settled: History = { reviews: [], due: whole.due, settled: settledOf(whole) as Settled };

  test('goes on as if it had kept each of them', () => {
    for (const rating of [1, 2, 3, 4] as const) {
      const [one, other] = [rated(whole, rating, whole.due), rated(settled, rating, whole.due)];
      expect(other.due).toBe(one.due);
      expect(lapses(other)).toBe(lapses(one));
      expect(other.reviews).toEqual(one.reviews.slice(-1));
    }
    expect(recall(settled, whole.due)).toBeCloseTo(recall(whole, whole.due) as number, 9);
    expect(timesAsked(settled)).toBe(timesAsked(whole));
    expect(lastAsked(settled)).toBe(lastAsked(whole));
  });

  test('can have the rating taken back that came after', () => {
    expect(takenBack(rated(settled, 1, whole.due))).toEqual(settled);
  });

  test('is read back from storage, and something else is not', () => {
    expect(readHistory(JSON.parse(JSON.stringify(settled)))).toEqual(settled);
    expect(readHistory({ ...settled, settled: { at: 1 } })).toBeUndefined();
  });

  test('joined with another device keeps the later standing and what came after it', () => {
    const here = rated(settled, 3, whole.due);
    const there = rated(whole, 3, whole.due + DAY);
    const both = joinHistories(here, there);
    expect(both.settled).toEqual(settled.settled);
    expect(both.reviews.map(([time]) => time)).toEqual([whole.due, whole.due + DAY]);
    expect(joinHistories(there, here).reviews).toEqual(both.reviews);
  });
});
