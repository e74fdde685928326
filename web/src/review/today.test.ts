import { describe, expect, test } from 'vitest';
import { DAY, dayAfter, dayBegin, HOUR, MINUTE } from './day.ts';
import type { History, Review } from './history.ts';
import { readHistory } from './history.ts';
import { type Limits, readLimits } from './limits.ts';
import { forecast, nextCard, planFor } from './today.ts';

const NOON = dayBegin(1_900_000_000) + 8 * HOUR;
const limits: Limits = { fresh: 2, reviews: 3, from: 'read' };
const lessons = [
  { slug: '01-a', title: 'A', cards: ['a', 'b', 'c', 'd'] },
  { slug: '02-b', title: 'B', cards: ['e', 'f'] },
];
const all = (_: string): boolean => true;

const seen = (due: number, ...times: number[]): History => ({
  reviews: times.map((time): Review => [time, 3]),
  due,
});
const longAgo = NOON - 9 * DAY;
const plan = (histories: Record<string, History>, isOpen = all, given = limits) =>
  planFor(NOON, lessons, new Map(Object.entries(histories)), given, isOpen);

test('a day goes from four to four, for whoever is up late', () => {
  expect(dayBegin(NOON + 13 * HOUR)).toBe(dayBegin(NOON));
  expect(dayBegin(NOON + 21 * HOUR)).toBe(dayAfter(NOON));
});

test('at first there are new cards, in the order of the lessons, as many as the day holds', () => {
  expect(plan({})).toEqual({ due: [], fresh: ['a', 'b'], done: 0, later: 0 });
  expect(plan({}, (slug) => slug === '02-b').fresh).toEqual(['e', 'f']);
});

test('what is due this evening is due today, what is due tomorrow is not', () => {
  const { due } = plan({ a: seen(NOON + 5 * HOUR, longAgo), b: seen(dayAfter(NOON), longAgo) });
  expect(due).toEqual(['a']);
});

test('the card that waits longest comes first', () => {
  expect(plan({ a: seen(NOON - 5, longAgo), b: seen(NOON - DAY, longAgo) }).due).toEqual(['b', 'a']);
});

test('beyond the limit cards wait for tomorrow, and no new ones come on top', () => {
  const five = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, at) => [id, seen(NOON - at, longAgo)]));
  expect(plan(five)).toEqual({ due: ['e', 'd', 'c'], fresh: [], done: 0, later: 2 });
});

test('what was done today counts against the limit, once for each card', () => {
  const today = NOON - HOUR;
  const histories = {
    a: seen(NOON + 9 * DAY, longAgo, today - 700, today),
    b: seen(NOON + 9 * DAY, longAgo, today),
    c: seen(NOON - 1, longAgo),
    d: seen(NOON - 2, longAgo),
    e: seen(NOON + 9 * DAY, today), // new today
  };
  expect(plan(histories)).toEqual({ due: ['d'], fresh: [], done: 3, later: 1 });
});

test('a card that failed today comes back today, be the limit reached or not', () => {
  const failed = seen(NOON + 5 * MINUTE, longAgo, NOON - 5 * MINUTE);
  expect(plan({ a: failed }, all, { ...limits, reviews: 1 })).toMatchObject({ due: ['a'], done: 1, later: 0 });
});

test('what was set aside does not come', () => {
  expect(plan({ a: { ...seen(NOON - 5, longAgo), aside: true } }).due).toEqual([]);
});

describe('the card to ask', () => {
  const failed = seen(NOON + 5 * MINUTE, longAgo, NOON - 5 * MINUTE);
  const ask = (histories: Record<string, History>, now = NOON): string | undefined => {
    const known = new Map(Object.entries(histories));
    return nextCard(now, planFor(now, lessons, known, limits, all), known);
  };

  test('is one that is due, before one that failed a moment ago', () => {
    expect(ask({ a: failed, b: seen(NOON + 5 * HOUR, longAgo) })).toBe('b');
  });

  test('is one that failed as soon as its time has come, before new ones', () => {
    expect(ask({ a: failed }, NOON + 5 * MINUTE)).toBe('a');
    expect(ask({ a: failed })).toBe('b');
  });

  test('is one that failed even before its time, if nothing else is left', () => {
    const rest = Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((id) => [id, seen(NOON + 9 * DAY, longAgo)]));
    expect(ask({ a: failed, ...rest })).toBe('a');
  });

  test('is none on a day that is done', () => {
    const done = Object.fromEntries(lessons.flatMap(({ cards }) => cards).map((id) => [id, seen(NOON + DAY, NOON)]));
    expect(ask(done)).toBeUndefined();
  });
});

test('the days ahead are counted from tomorrow, and what is late comes tomorrow', () => {
  const histories = new Map([
    ['a', seen(NOON - 3 * DAY, longAgo)],
    ['b', seen(NOON + DAY, longAgo)],
    ['c', seen(NOON + 3 * DAY, longAgo)],
    ['d', seen(NOON + 40 * DAY, longAgo)],
  ]);
  expect(forecast(NOON, histories.keys(), histories, 7)).toEqual([2, 0, 1, 0, 0, 0, 0]);
});

test.each([
  [undefined],
  [null],
  [{}],
  [{ reviews: [], due: 4 }],
  [{ reviews: [[4, 5]], due: 4 }],
  [{ reviews: [['4', 1]], due: 4 }],
  [{ reviews: [[4, 1]] }],
])('%j is no history of a card', (stored) => {
  expect(readHistory(stored)).toBeUndefined();
});

test('limits that make no sense are those that hold for everybody', () => {
  expect(readLimits({ fresh: -1, reviews: 2.5, from: 'somewhere' })).toEqual(readLimits(undefined));
  expect(readLimits({ fresh: 0, reviews: 100, from: 'all' })).toEqual({ fresh: 0, reviews: 100, from: 'all' });
});
