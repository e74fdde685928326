/** A session of reviews over what progress keeps: which card comes, what a rating does, and the way back. */

import { keepHistory, keptHistories, keptHistory, keptPlan } from '../../record/cards.ts';
import { secondsOf } from '../../review/day.ts';
import type { DeckLesson } from '../../review/deck.ts';
import type { History, Rating } from '../../review/history.ts';
import { dated, isLeech, rated, takenBack } from '../../review/schedule.ts';
import { nextCard, type Plan } from '../../review/today.ts';

export class Session {
  readonly #lessons: readonly DeckLesson[];
  /** Cards that cannot be asked now. */
  readonly #skipped = new Set<string>();
  /** What was rated, the last one at the end. */
  readonly #past: string[] = [];

  constructor(lessons: readonly DeckLesson[]) {
    this.#lessons = lessons;
    // Progress of two devices may have been put together since.
    for (const [id, history] of this.histories) {
      const right = dated(history);
      if (right.due !== history.due) keepHistory(id, right);
    }
  }

  get histories(): Map<string, History> {
    return keptHistories(this.#lessons);
  }

  get now(): number {
    return secondsOf(new Date());
  }

  get plan(): Plan {
    const { due, fresh, ...rest } = keptPlan(this.now, this.#lessons);
    const asked = (id: string): boolean => !this.#skipped.has(id);
    return { ...rest, due: due.filter(asked), fresh: fresh.filter(asked) };
  }

  get next(): string | undefined {
    return nextCard(this.now, this.plan, this.histories);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  lessonOf(id: string): DeckLesson | undefined {
    return this.#lessons.find(({ cards }) => cards.includes(id));
  }

  /** Says whether the card has become a leech. What another tab has rated meanwhile stays. */
  rate(id: string, rating: Rating): boolean {
    const history = rated(keptHistory(id), rating, this.now);
    keepHistory(id, history);
    this.#past.push(id);
    return isLeech(history);
  }

  /** Takes the last rating back, and says which card it was of. */
  undo(): string | undefined {
    const id = this.#past.pop();
    const history = id === undefined ? undefined : keptHistory(id);
    if (id !== undefined && history) keepHistory(id, takenBack(history));
    return id;
  }

  skip(id: string): void {
    this.#skipped.add(id);
  }

  setAside(id: string, aside: boolean): void {
    const history = keptHistory(id);
    if (!history) return;
    const { aside: _, ...rest } = history;
    keepHistory(id, aside ? { ...rest, aside } : rest);
  }
}
