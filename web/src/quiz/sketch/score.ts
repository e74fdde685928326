/**
 * Judges a sketch by what makes the curve what it is: sign, peak, centre, tails, symmetry, width. Not by pixels. Where it does
 * not fit, the slip is named: first whether it is another known curve, then the first feature that is off.
 */

import type { Verdict } from '../verdict.ts';
import { distance, type Features, featuresOf } from './features.ts';
import { filled, LEAST, NOTHING, PLACES } from './marks.ts';

/** In the order in which they are named. */
export const SLIPS = [
  'flat',
  'below-zero',
  'upside-down',
  'two-peaks',
  'too-high',
  'too-low',
  'off-centre',
  'tails',
  'lopsided',
  'too-wide',
  'too-narrow',
  'shape',
] as const;
export type SketchSlip = (typeof SLIPS)[number];
/** With a word for those that are a curve of their own. */
export type NamedSlip = SketchSlip | 'other';

/** What is looked at, in the order of `Judgement.fits`. */
export const LOOKED_AT = ['peak', 'centre', 'tails', 'symmetry', 'sign'] as const;

export interface SketchGoal {
  truth: readonly number[];
  /** Other curves that readers mix up with it. */
  others: readonly (readonly number[])[];
  /** The height of 0. */
  zero: number;
}

export interface Judgement {
  right: boolean;
  /** Nothing else is set where there is too little to judge. */
  tooLittle?: true;
  /** Which of the other curves it is. */
  other?: number;
  slip?: SketchSlip;
  fits: boolean[];
}

/** Shares of the truth's range that a hand may be off. */
const PEAK = 0.2;
const TAILS = 0.14;
const SIGN = 0.1;
/** How far the peak of another curve may be missed, as a share of that curve's range. */
const OTHER_PEAK = 0.25;
const UNEVEN = 0.13;
const SHAPE = 0.12;
/** Share of the width that a peak or a bend may be off. */
const CENTRE = 0.07;
/** Ratio of widths at half height. */
const WIDTH = 1.6;

/**
 * The judgement as a verdict; the field has the words. `slips` are in the order of their entries in the folded answer; the other curves
 * stand there in their own order.
 */
export function scoreSketch(goal: SketchGoal, slips: readonly NamedSlip[], marks: readonly number[]): Verdict {
  const { right, tooLittle, other, slip } = judgeSketch(goal, marks);
  if (tooLittle) return { right, problem: 'empty' };
  if (right) return { right };
  const curves = slips.flatMap((each, index) => (each === 'other' ? [index] : []));
  const found = other === undefined ? slips.indexOf(slip as SketchSlip) : (curves[other] ?? -1);
  return { right, ...(found < 0 ? {} : { slip: found }) };
}

export function judgeSketch({ truth, others, zero }: SketchGoal, marks: readonly number[]): Judgement {
  if (marks.filter((mark) => mark !== NOTHING).length < LEAST) return { right: false, tooLittle: true, fits: [] };
  const drawn = filled(marks);
  const slips = slipsOf(drawn, truth, zero);
  const fits = LOOKED_AT.map((what) => !slips.some((slip) => about[slip] === what));
  if (slips.length === 0) return { right: true, fits };
  const own = distance(drawn, truth);
  const near = others
    .map((other, index) => ({ index, of: featuresOf(other), away: distance(drawn, other) }))
    .map(({ index, of, away }) => ({
      index,
      away: away / Math.max(1, of.range),
      peak: Math.abs(featuresOf(drawn).top - of.top) / Math.max(1, of.range),
    }))
    .filter(({ peak }) => peak < OTHER_PEAK)
    .sort((a, b) => a.away - b.away)[0];
  const range = featuresOf(truth).range;
  if (near && near.away < SHAPE && near.away < 0.6 * (own / range)) return { right: false, other: near.index, fits };
  return { right: false, slip: slips[0] as SketchSlip, fits };
}

const about: Record<SketchSlip, (typeof LOOKED_AT)[number]> = {
  flat: 'peak',
  'below-zero': 'sign',
  'upside-down': 'sign',
  'two-peaks': 'peak',
  'too-high': 'peak',
  'too-low': 'peak',
  'off-centre': 'centre',
  tails: 'tails',
  lopsided: 'symmetry',
  'too-wide': 'tails',
  'too-narrow': 'tails',
  shape: 'symmetry',
};

/** All that is off, in the order in which it is named. */
function slipsOf(drawn: readonly number[], truth: readonly number[], zero: number): SketchSlip[] {
  const [own, goal] = [featuresOf(drawn), featuresOf(truth)];
  const upside = featuresOf(drawn.map((height) => -height));
  const { range } = goal;
  const wide = (own.falls - own.rises) / Math.max(0.5, goal.falls - goal.rises);
  const ended = (end: 'left' | 'right') => Math.abs(own[end] - goal[end]) > TAILS * range;
  const off: Record<SketchSlip, boolean> = {
    flat: own.range < 0.25 * range,
    'below-zero':
      goal.bottom >= zero - SIGN * range && own.low < zero - SIGN * range && !isMirrored(drawn, goal, upside),
    'upside-down': isMirrored(drawn, goal, upside),
    'two-peaks': goal.bump && own.peaks > goal.peaks,
    'too-high': own.top > goal.top + PEAK * range,
    'too-low': own.top < goal.top - PEAK * range,
    'off-centre': Math.abs(centreOf(own, goal) - centreOf(goal, goal)) > CENTRE * (PLACES - 1),
    tails:
      ended('left') ||
      ended('right') ||
      (goal.bottom < zero - SIGN * range && own.bottom > zero - 0.25 * (zero - goal.bottom)),
    lopsided: goal.bump && own.bump && goal.uneven < 0.05 * range && own.uneven > UNEVEN * range,
    'too-wide': goal.bump && own.bump && wide > WIDTH,
    'too-narrow': goal.bump && own.bump && wide < 1 / WIDTH,
    shape: distance(drawn, truth) > SHAPE * range,
  };
  const met = SLIPS.filter((slip) => off[slip]);
  // Of a rise that ends wrongly, the middle means nothing.
  return goal.bump
    ? met
    : met.sort((a, b) => Number(b === 'tails' && a === 'off-centre') - Number(a === 'tails' && b === 'off-centre'));
}

/** A valley where a hill should be, or a fall where a rise should be. */
function isMirrored(drawn: readonly number[], goal: Features, upside: Features): boolean {
  if (upside.range < 0.25 * goal.range) return false;
  if (goal.bump) return upside.bump && upside.peaks === 1 && !featuresOf(drawn).bump;
  return (upside.right - upside.left) * (goal.right - goal.left) > 0.2 * goal.range ** 2;
}

/** Of a bump its peak; of a rise the place where it leaves its lower end. */
function centreOf(features: Features, goal: Features): number {
  return goal.bump ? features.peak : features.leaves;
}
