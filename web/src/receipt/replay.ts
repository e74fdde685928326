/** Answers scored anew, by the code that scored them on their page. */

import type { QuestionKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { scoreOptions } from '../quiz/choice/score.ts';
import { scoreNumber } from '../quiz/number/score.ts';
import type { Verdict } from '../quiz/verdict.ts';

/** Undefined where a question is scored on its page alone, or the answer is not of its kind. */
export function replay(key: QuestionKey, answer: Attempt['answer']): Verdict | undefined {
  if ('right' in key && typeof answer !== 'string') return scoreOptions(key.right, answer);
  if ('slips' in key && typeof answer === 'string') return scoreNumber(key, answer);
  return undefined;
}

/** Ids of the misconceptions that an answer speaks of. */
export function beliefsIn(key: QuestionKey, answer: Attempt['answer']): string[] {
  const verdict = replay(key, answer);
  if (!verdict || verdict.right || !('misconceptions' in key)) return [];
  const wrong = (verdict.chosen ?? []).flatMap(({ option, right }) => (right ? [] : [option]));
  const found = verdict.slip === undefined ? wrong : [verdict.slip];
  return found.flatMap((index) => key.misconceptions[index] ?? []);
}
