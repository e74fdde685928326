/** What is right of options, and an answer scored by it: what `choice` and `choices` have in common. */

import { scoreOptions } from './choice/score.ts';
import { type Answer, UNFIT } from './key.ts';
import type { Verdict } from './verdict.ts';

export interface OptionsGoal {
  right: readonly boolean[];
}

export function goalOf({ options }: { options: readonly { correct: boolean }[] }): OptionsGoal {
  return { right: options.map(({ correct }) => correct) };
}

export function score({ right }: OptionsGoal, answer: Answer): Verdict {
  const fits =
    typeof answer !== 'string' && new Set(answer).size === answer.length && answer.every((option) => option in right);
  return fits ? scoreOptions(right, answer) : UNFIT;
}
