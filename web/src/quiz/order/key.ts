import { type Answer, UNFIT } from '../key.ts';
import type { Verdict } from '../verdict.ts';
import type { OrderItem } from './schema.ts';
import { type OrderSlip, scoreOrder } from './score.ts';

export interface OrderGoal {
  /** How many there are. */
  steps: number;
  slips: readonly OrderSlip[];
}

export function goalOf({ steps, slips }: OrderItem): OrderGoal {
  return { steps: steps.length, slips: slips.map(({ sooner, than }) => ({ sooner: sooner - 1, than: than - 1 })) };
}

export function score({ steps, slips }: OrderGoal, answer: Answer): Verdict {
  const fits = typeof answer !== 'string' && answer.length === steps && new Set(answer).size === steps;
  return fits ? scoreOrder(answer, slips) : UNFIT;
}
