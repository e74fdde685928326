/** What progress keeps of the cards. */

import type { DeckLesson } from '../review/deck.ts';
import { cardKey, type History, readHistory } from '../review/history.ts';
import { LIMITS_KEY, type Limits, readLimits } from '../review/limits.ts';
import { type Plan, planFor } from '../review/today.ts';
import { progress } from '../state/progress.ts';
import { isRead } from './reading.ts';

export function keptHistories(lessons: readonly DeckLesson[]): Map<string, History> {
  const all = lessons.flatMap(({ cards }) => cards);
  return new Map(
    all.flatMap((id): [string, History][] => {
      const history = keptHistory(id);
      return history ? [[id, history]] : [];
    }),
  );
}

export const keptHistory = (id: string): History | undefined => readHistory(progress.read(cardKey(id)));

export const keepHistory = (id: string, history: History | undefined): void => progress.write(cardKey(id), history);

export const keptLimits = (): Limits => readLimits(progress.read(LIMITS_KEY));

export const keepLimits = (limits: Limits): void => progress.write(LIMITS_KEY, limits);

/** What today holds of these lessons. */
export function keptPlan(now: number, lessons: readonly DeckLesson[], histories = keptHistories(lessons)): Plan {
  const limits = keptLimits();
  return planFor(now, lessons, histories, limits, (slug) => limits.from === 'all' || isRead(slug));
}
