/** Answers scored anew, by the code that scored them on their page. */

import { keyOf, type QuestionKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { scoreOptions } from '../quiz/choice/score.ts';
import { scoreNumber } from '../quiz/number/score.ts';
import type { Verdict } from '../quiz/verdict.ts';

/** Undefined where a question is scored on its page alone, or the answer is not of its kind. */
export function replay(key: QuestionKey, answer: Attempt['answer'], seed?: number): Verdict | undefined {
  const drawn = keyOf(key, seed);
  if ('right' in drawn && typeof answer !== 'string') return scoreOptions(drawn.right, answer);
  if ('slips' in drawn && typeof answer === 'string') return scoreNumber(drawn, answer);
  return undefined;
}

/** Ids of the misconceptions that an answer speaks of. */
export function beliefsIn(key: QuestionKey, answer: Attempt['answer'], seed?: number): string[] {
  const drawn = keyOf(key, seed);
  const verdict = replay(key, answer, seed);
  if (!verdict || verdict.right || !('misconceptions' in drawn)) return [];
  const wrong = (verdict.chosen ?? []).flatMap(({ option, right }) => (right ? [] : [option]));
  const found = verdict.slip === undefined ? wrong : [verdict.slip];
  return found.flatMap((index) => drawn.misconceptions[index] ?? []);
}
