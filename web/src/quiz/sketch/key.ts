import { type Answer, UNFIT } from '../key.ts';
import type { Render } from '../render.ts';
import type { Verdict } from '../verdict.ts';
import { heightsOf, PLACES, zeroOf } from './marks.ts';
import type { SketchItem } from './schema.ts';
import { type NamedSlip, type SketchGoal, SLIPS, scoreSketch } from './score.ts';

export interface SketchKeyGoal extends SketchGoal {
  slips: readonly NamedSlip[];
}

export function goalOf(item: SketchItem, render: Render): SketchKeyGoal {
  const heights = (curve: SketchItem['curve']) =>
    heightsOf(render.curve(curve, item.min, item.max, PLACES).y, item.low, item.high);
  return {
    truth: heights(item.curve),
    others: item.slips.flatMap(({ curve }) => (curve ? [heights(curve)] : [])),
    zero: zeroOf(item.low, item.high),
    slips: slipsOf(item),
  };
}

/** In the order of their entries in the folded answer: what the item names, then the rest. */
function slipsOf({ slips }: SketchItem): NamedSlip[] {
  const named = slips.map(({ is }) => is ?? 'other');
  return [...named, ...SLIPS.filter((slip) => !named.includes(slip))];
}

export function score(goal: SketchKeyGoal, answer: Answer): Verdict {
  const fits = typeof answer !== 'string' && answer.length === PLACES;
  return fits ? scoreSketch(goal, goal.slips, answer) : UNFIT;
}
