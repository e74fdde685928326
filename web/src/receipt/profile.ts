/** Which misconceptions somebody's answers spoke of, and which of them are gone. */

import type { AnswerKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { beliefsIn } from './replay.ts';
import { outcomeOf } from './score.ts';

export interface Profile {
  /** Ids, in order. A wrong answer spoke of them, and its question is not found yet. */
  open: string[];
  /** A wrong answer spoke of them, and all those questions were found since. */
  resolved: string[];
}

export function profileOf(answers: Readonly<Record<string, Attempt>>, key: AnswerKey): Profile {
  const met = new Set<string>();
  const open = new Set<string>();
  for (const [id, attempt] of Object.entries(answers)) {
    const question = key.questions[id];
    if (!question) continue;
    const found = outcomeOf(id, attempt, key) !== 'open';
    // Before other numbers were drawn, the first answer was to those that the page shows first.
    const last = [attempt.answer, attempt.seed] as const;
    for (const [answer, seed] of attempt.tries > 1 ? [[attempt.first] as const, last] : [last])
      for (const belief of beliefsIn(question, answer, seed)) {
        met.add(belief);
        if (!found) open.add(belief);
      }
  }
  const resolved = [...met].filter((belief) => !open.has(belief));
  return { open: [...open].sort(), resolved: resolved.sort() };
}
