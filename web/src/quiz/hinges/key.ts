import { type Answer, UNFIT } from '../key.ts';
import type { Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import type { Verdict } from '../verdict.ts';
import { HINGE_PLACES, rounded, startOf } from './pieces.ts';
import type { HingesItem } from './schema.ts';
import { HINGE_SLIPS, type HingeGoal, type HingeSlip, scoreHinges } from './score.ts';

export interface HingeKeyGoal extends HingeGoal {
  slips: readonly HingeSlip[];
}

export function goalOf({ target, goal, hinges, slips }: HingesItem, render: Render): HingeKeyGoal {
  const named = slips.map(({ is }) => is);
  return {
    target: rounded(render.target(target, HINGE_PLACES).y),
    goal: resolve(goal, render).value,
    start: startOf(Number(hinges)),
    // In the order of their entries in the folded answer: what the item names, then the rest.
    slips: [...named, ...HINGE_SLIPS.filter((slip) => !named.includes(slip))],
  };
}

export function score(goal: HingeKeyGoal, answer: Answer): Verdict {
  const fits = typeof answer !== 'string' && answer.length === goal.start.length;
  return fits ? scoreHinges(goal, goal.slips, answer) : UNFIT;
}
