import { type Answer, UNFIT } from '../key.ts';
import type { Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import type { Verdict } from '../verdict.ts';
import type { NumberItem } from './schema.ts';
import { type NumberGoal, scoreNumber } from './score.ts';

export function goalOf({ answer, tolerance, slips }: NumberItem, render: Render): NumberGoal {
  return {
    answer: resolve(answer, render).value,
    tolerance,
    slips: slips.map(({ value }) => resolve(value, render).value),
  };
}

export function score(goal: NumberGoal, answer: Answer): Verdict {
  return typeof answer === 'string' ? scoreNumber(goal, answer) : UNFIT;
}
