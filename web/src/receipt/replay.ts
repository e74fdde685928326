/** Answers scored anew, by the code that scored them on their page. */

import { keyOf, type QuestionKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { scorers } from '../quiz/scorers.ts';
import type { Verdict } from '../quiz/verdict.ts';

export function replay(key: QuestionKey, answer: Attempt['answer'], seed?: number): Verdict {
  const { type, goal } = keyOf(key, seed);
  // A key pairs its type with that type's goal; TypeScript cannot follow the pairing through an index.
  const score = scorers[type] as (right: typeof goal, answer: Attempt['answer']) => Verdict;
  return score(goal, answer);
}

/** Ids of the misconceptions that an answer speaks of. */
export function beliefsIn(key: QuestionKey, answer: Attempt['answer'], seed?: number): string[] {
  const { misconceptions } = keyOf(key, seed);
  const { right, chosen = [], slip, slips = slip === undefined ? [] : [slip] } = replay(key, answer, seed);
  if (right) return [];
  const wrong = chosen.flatMap((each) => (each.right ? [] : [each.option]));
  return [...wrong, ...slips].flatMap((index) => misconceptions[index] ?? []);
}
