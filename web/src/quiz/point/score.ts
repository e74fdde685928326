import { tPoint } from '../../locales/t-point.ts';
import type { Verdict } from '../verdict.ts';

export interface PointGoal {
  /** All places that are right. */
  answers: readonly number[];
  tolerance: number;
  slips: readonly number[];
  /** Where the point stood at first. */
  start: number;
}

/** A point that was not moved is no try. The nearest slip within the tolerance is named. */
export function scorePoint({ answers, tolerance, slips, start }: PointGoal, x: number): Verdict {
  if (!Number.isFinite(x) || x === start) return { right: false, problem: 'empty', note: tPoint('notMoved') };
  const reach = tolerance + 1e-9;
  if (answers.some((answer) => Math.abs(x - answer) <= reach)) return { right: true };
  const near = slips.map((slip, index) => ({ index, away: Math.abs(x - slip) })).filter(({ away }) => away <= reach);
  const [slip] = near.sort((a, b) => a.away - b.away);
  return { right: false, ...(slip ? { slip: slip.index } : {}) };
}
