import type { Verdict } from '../verdict.ts';
import { HINGE_PLACES, knotsOf, LAST, largestError } from './pieces.ts';

/** Why the line is too far away, in the order in which it is said. */
export const HINGE_SLIPS = ['together', 'corner', 'gap', 'near'] as const;
export type HingeSlip = (typeof HINGE_SLIPS)[number];

export interface HingeGoal {
  target: readonly number[];
  /** Largest accepted error. */
  goal: number;
  /** Places where the hinges stood at first. */
  start: readonly number[];
}

export interface HingeJudgement {
  right: boolean;
  /** Nobody has moved anything yet: no try. */
  untouched?: true;
  error: number;
  slip?: HingeSlip;
}

/** So near, two hinges bend as one. */
const TOGETHER = 3;

/** The judgement as a verdict; the field has the words. `slips` are in the order of their entries in the folded answer. */
export function scoreHinges(goal: HingeGoal, slips: readonly HingeSlip[], hinges: readonly number[]): Verdict {
  const { right, untouched, slip } = judgeHinges(goal, hinges);
  if (untouched) return { right, problem: 'empty' };
  return slip === undefined ? { right } : { right, slip: slips.indexOf(slip) };
}

export function judgeHinges({ target, goal, start }: HingeGoal, hinges: readonly number[]): HingeJudgement {
  const { place, error } = largestError(target, hinges);
  if (hinges.every((hinge, index) => hinge === start[index])) return { right: false, untouched: true, error };
  // Heights are printed with a few digits, and a reader compares what is printed.
  if (error <= goal * 1.0005 + 1e-4) return { right: true, error };
  return { right: false, error, slip: slipOf(target, hinges, place) };
}

function slipOf(target: readonly number[], hinges: readonly number[], worst: number): HingeSlip {
  const knots = knotsOf(hinges);
  const gaps = knots.slice(1).map((knot, index) => knot - (knots[index] ?? 0));
  if (knots.length < hinges.length + 2 || gaps.some((gap) => gap < TOGETHER)) return 'together';
  if (cornersOf(target).some((corner) => !knots.some((knot) => Math.abs(knot - corner) <= 1))) return 'corner';
  const here = knots.findIndex((knot) => knot >= worst);
  const gap = gaps[Math.max(0, here - 1)] ?? 0;
  return gap > (1.25 * LAST) / gaps.length ? 'gap' : 'near';
}

/** Places where the target itself has a corner: there, and there alone, its slope jumps. */
function cornersOf(target: readonly number[]): number[] {
  const range = Math.max(...target) - Math.min(...target);
  const sharp = (4 * range) / HINGE_PLACES / 4;
  return target.flatMap((height, place) => {
    const [before, after] = [target[place - 1], target[place + 1]];
    if (before === undefined || after === undefined) return [];
    return Math.abs(before - 2 * height + after) > sharp ? [place] : [];
  });
}
