import { type Answer, UNFIT } from '../key.ts';
import type { Verdict } from '../verdict.ts';
import { menuOf, rightOf } from './choices.ts';
import type { MatchItem } from './schema.ts';
import { type MatchSlip, scoreMatch } from './score.ts';

export interface MatchGoal {
  /** Of each pair, the place of its right one in the menus. */
  right: readonly number[];
  slips: readonly MatchSlip[];
}

export function goalOf(item: MatchItem): MatchGoal {
  const menu = menuOf(item);
  return {
    right: item.pairs.map(({ right }) => menu.indexOf(right)),
    slips: item.slips.map(({ left, right }) => ({ left: left - 1, choice: menu.indexOf(rightOf(item, right) ?? '') })),
  };
}

export function score({ right, slips }: MatchGoal, answer: Answer): Verdict {
  const fits = typeof answer !== 'string' && answer.length === right.length;
  return fits ? scoreMatch(right, answer, slips) : UNFIT;
}
