/**
 * A year with a clock of its own: simulated learners open the cards each evening and go on until nothing is left. Their memory
 * is a forgetting curve that the scheduler does not see.
 */

import { expect, test } from 'vitest';
import { DAY, dayAfter, dayBegin, HOUR, MINUTE } from './day.ts';
import { type History, type Rating, readHistory } from './history.ts';
import type { Limits } from './limits.ts';
import { isLeech, lapses, rated } from './schedule.ts';
import { nextCard, planFor } from './today.ts';

const START = dayBegin(1_900_000_000) + 14 * HOUR;
const lessons = Array.from({ length: 29 }, (_, lesson) => ({
  slug: `lesson-${lesson}`,
  title: '',
  cards: Array.from({ length: 6 }, (_, card) => `card-${lesson}-${card}`),
}));
const cards = lessons.flatMap((lesson) => lesson.cards);
const limits: Limits = { fresh: 8, reviews: 40, from: 'read' };

interface Learner {
  /** Days on which nothing is done. */
  away?: (day: number) => boolean;
  /** Whether the card is known, so many seconds after it was last seen. */
  knows(id: string, since: number, seen: number): boolean;
}

interface Evening {
  day: number;
  /** Cards, each once. */
  reviewed: Set<string>;
  fresh: number;
  answers: number;
  later: number;
}

function year({ away = () => false, knows }: Learner, days = 365) {
  const histories = new Map<string, History>();
  const evenings: Evening[] = [];
  const leeches = new Set<string>();
  let answers = 0;
  for (let day = 0; day < days; day++) {
    if (away(day)) continue;
    let now = dayAfter(START, day) - 10 * HOUR;
    const isOpen = (slug: string): boolean => lessons.findIndex((lesson) => lesson.slug === slug) <= day;
    const evening: Evening = { day, reviewed: new Set(), fresh: 0, answers: 0, later: 0 };
    for (;;) {
      const plan = planFor(now, lessons, histories, limits, isOpen);
      const id = nextCard(now, plan, histories);
      evening.later = plan.later;
      if (id === undefined) break;
      const history = histories.get(id);
      if (!history) evening.fresh++;
      else if (!evening.reviewed.has(id)) evening.reviewed.add(id);
      const last = history?.reviews.at(-1)?.[0];
      const known = last === undefined || knows(id, now - last, history?.reviews.length ?? 0);
      const rating: Rating = known ? 3 : 1;
      // As it goes through storage.
      const next = readHistory(JSON.parse(JSON.stringify(rated(history, rating, now)))) as History;
      histories.set(id, next);
      if (isLeech(next)) leeches.add(id);
      evening.answers++;
      answers++;
      now += 15;
      expect(evening.answers, `day ${day} ends`).toBeLessThan(400);
    }
    evenings.push(evening);
  }
  return { histories, evenings, leeches, answers };
}

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function chance(text: string): number {
  let state = 2166136261;
  for (const sign of text) state = Math.imul(state ^ sign.charCodeAt(0), 16777619);
  state = Math.imul(state ^ (state >>> 15), 2246822519);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

/** Forgets as people do: the more often it was seen, the slower. */
const human: Learner['knows'] = (id, since, seen) =>
  since < HOUR || chance(`${id} ${seen} ${since}`) < (1 + since / (DAY * 9 * 2.2 ** Math.min(seen, 9))) ** -0.5;

const person = year({ knows: human });

test('no evening asks for more than its limits, and each comes to an end', () => {
  for (const { day, reviewed, fresh } of person.evenings) {
    expect(reviewed.size, `day ${day}`).toBeLessThanOrEqual(limits.reviews + limits.fresh);
    expect(fresh, `day ${day}`).toBeLessThanOrEqual(limits.fresh);
  }
});

test('within the year every card is met, and no review is lost', () => {
  expect([...person.histories.keys()].sort()).toEqual([...cards].sort());
  const kept = [...person.histories.values()].reduce((sum, { reviews }) => sum + reviews.length, 0);
  expect(kept).toBe(person.answers);
  expect(person.answers).toBe(person.evenings.reduce((sum, evening) => sum + evening.answers, 0));
});

test('evenings grow shorter once all is learnt', () => {
  const mean = (from: number, to: number): number => {
    const some = person.evenings.filter(({ day }) => day >= from && day < to);
    return some.reduce((sum, { answers }) => sum + answers, 0) / some.length;
  };
  expect(mean(300, 365)).toBeLessThan(mean(30, 95) / 2);
});

test('a card that is always known comes back ever later, and at the latest after a year', () => {
  const { histories } = year({ knows: () => true });
  for (const { reviews, due } of histories.values()) {
    const times = [...reviews.map(([time]) => time), due];
    const waits = times.slice(1).map((time, at) => time - (times[at] as number));
    for (let at = 1; at < waits.length; at++) expect(waits[at]).toBeGreaterThan(waits[at - 1] as number);
    expect(Math.max(...waits)).toBeLessThanOrEqual(366 * DAY);
    expect(reviews.length).toBeLessThan(9);
  }
});

test('a card that was forgotten comes back the same evening, and then sooner than before', () => {
  let lapsed = 0;
  for (const { reviews } of person.histories.values()) {
    reviews.forEach(([time, rating], at) => {
      const [before, next, after] = [reviews[at - 1], reviews[at + 1], reviews[at + 2]];
      if (rating !== 1 || !before || !next || !after || next[1] === 1 || time - before[0] < 2 * DAY) return;
      lapsed++;
      expect(next[0] - time).toBeLessThan(30 * MINUTE);
      expect(after[0] - next[0]).toBeLessThan(Math.max(2 * (time - before[0]), 3 * DAY));
    });
  }
  expect(lapsed).toBeGreaterThan(50);
});

test('three weeks away are made up for within the limits, without new cards meanwhile', () => {
  const away = (day: number): boolean => day >= 20 && day < 41;
  const { evenings, histories } = year({ away, knows: human });
  const back = evenings.filter(({ day }) => day >= 41);
  expect(back[0]?.reviewed.size).toBe(limits.reviews);
  expect(back[0]).toMatchObject({ fresh: 0 });
  expect(back[0]?.later).toBeGreaterThan(0);
  const free = back.findIndex(({ later }) => later === 0);
  expect(free).toBeLessThan(5);
  expect(histories.size).toBe(cards.length);
});

test('a card that is never known becomes a leech, and others do not', () => {
  const hard = 'card-3-1';
  const { histories, leeches } = year({ knows: (id, since) => id !== hard || since < HOUR }, 100);
  expect([...leeches]).toEqual([hard]);
  expect(lapses(histories.get(hard))).toBeGreaterThan(12);
});
