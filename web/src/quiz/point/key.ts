import { type Answer, UNFIT } from '../key.ts';
import type { Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import type { Verdict } from '../verdict.ts';
import type { PointItem } from './schema.ts';
import { type PointGoal, scorePoint } from './score.ts';

export function goalOf({ answer, also, tolerance, slips, plot }: PointItem, render: Render): PointGoal {
  return {
    answers: [answer, ...also].map((each) => resolve(each, render).value),
    tolerance,
    slips: slips.map(({ at }) => resolve(at, render).value),
    start: plot.x,
  };
}

export function score(goal: PointGoal, answer: Answer): Verdict {
  return typeof answer === 'string' && answer !== '' ? scorePoint(goal, Number(answer)) : UNFIT;
}
