/** What a day holds. Pure, and without the scheduler: pages that only count need no more than this. */

import { dayAfter, dayBegin, MINUTE } from './day.ts';
import type { DeckLesson } from './deck.ts';
import { type History, lastAsked } from './history.ts';
import type { Limits } from './limits.ts';

export interface Plan {
  /** Cards to review now or later today, the one that waits longest first. */
  due: string[];
  /** Cards to see for the first time, in the order of the lessons. */
  fresh: string[];
  /** How many cards were reviewed or first seen today. */
  done: number;
  /** Due, and beyond what the day holds: for tomorrow. */
  later: number;
}

export type Histories = ReadonlyMap<string, History>;

/** `isOpen` says of which lessons new cards may come. */
export function planFor(
  now: number,
  lessons: readonly DeckLesson[],
  histories: Histories,
  limits: Limits,
  isOpen: (lesson: string) => boolean,
): Plan {
  const [begin, end] = [dayBegin(now), dayAfter(now)];
  const all = lessons.flatMap(({ cards }) => cards);
  const known = all.flatMap((id) => {
    const history = histories.get(id);
    return history
      ? // Of a card whose reviews are not kept one by one, the first was earlier.
        [{ id, ...history, first: history.settled ? 0 : (history.reviews[0]?.[0] ?? 0), last: lastAsked(history) }]
      : [];
  });
  const today = known.filter(({ last }) => last >= begin);
  const firstToday = today.filter(({ first }) => first >= begin).length;

  const waiting = known.filter(({ due, aside }) => !aside && due < end).sort((a, b) => a.due - b.due);
  // What was begun today comes back today, whatever the limit: it has been counted.
  const begun = waiting.filter(({ last }) => last >= begin);
  const others = waiting.filter(({ last }) => last < begin);
  const room = Math.max(0, limits.reviews - (today.length - firstToday));
  const later = Math.max(0, others.length - room);

  const unseen = lessons
    .filter(({ slug }) => isOpen(slug))
    .flatMap(({ cards }) => cards.filter((id) => !histories.has(id)));
  // While the day cannot hold what is due, new cards would only make the heap higher.
  const fresh = later > 0 ? [] : unseen.slice(0, Math.max(0, limits.fresh - firstToday));
  const due = [...begun, ...others.slice(0, room)].sort((a, b) => a.due - b.due);
  return { due: due.map(({ id }) => id), fresh, done: today.length, later };
}

/** Close enough to its time to be asked when nothing else is left. */
const AHEAD = 20 * MINUTE;

/** The card to ask now: what is due, then what is new, then what will be due in some minutes. */
export function nextCard(now: number, { due, fresh }: Plan, histories: Histories): string | undefined {
  const at = (id: string): number => histories.get(id)?.due ?? 0;
  const begin = dayBegin(now);
  const begunToday = (id: string): boolean => {
    const history = histories.get(id);
    return history !== undefined && lastAsked(history) >= begin;
  };
  // A card of an earlier day may come at any hour of its day; one that failed minutes ago has to wait for its time.
  const ready = due.find((id) => !begunToday(id) || at(id) <= now);
  return ready ?? fresh[0] ?? due.find((id) => at(id) <= now + AHEAD);
}

/** How many cards come due on each of the next days, tomorrow first; what is late comes tomorrow. */
export function forecast(now: number, ids: Iterable<string>, histories: Histories, days: number): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const id of ids) {
    const history = histories.get(id);
    if (!history || history.aside) continue;
    const day = counts.findIndex((_, index) => history.due < dayAfter(now, index + 2));
    if (day >= 0) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
