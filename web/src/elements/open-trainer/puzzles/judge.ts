/** Judges a network by its settings and by its runs from the judge's seeds. Pure. */

import { placesOf } from '../network-shape.ts';
import { SETTINGS, type Setting, START, sameSetting, type TrainerState } from '../trainer-state.ts';
import { ENOUGH, type Measure, type Puzzle } from './puzzle.ts';

/** What a run from one seed came to. */
export interface Outcome {
  seed: number;
  /** The first step that was looked at with so many test points right; undefined where there was none. */
  reachedAt: number | undefined;
  /** The best of the test part. */
  accuracy: number;
  /** Of the test part, at the end. */
  testLoss: number;
  diverged: boolean;
}

/** Why it does not count. */
export type Reason =
  | { is: 'fixed'; key: Setting }
  | { is: 'layers'; given: number; most: number }
  | { is: 'function'; given: string; wanted: string }
  | { is: 'measure'; measure: Measure; given: number; most: number }
  | { is: 'seeds'; given: number; of: number };

export interface Verdict {
  /** 0 where the puzzle is not solved. */
  stars: number;
  /** Of what is to be small; not a number where too few runs came in. */
  value: number;
  /** Empty where it is solved. */
  reasons: readonly Reason[];
}

export const stateOf = ({ begin }: Puzzle, over: Partial<TrainerState> = {}): TrainerState => ({
  ...START,
  ...begin,
  ...over,
});

/** The seed is nobody's to fix: it is for looking, and the judge has seeds of its own. */
export const fixedIn = ({ free }: Puzzle): Setting[] => SETTINGS.filter((key) => key !== 'seed' && !free.includes(key));

/** What can be said before any run: settings that are fixed, and a network that is too large. */
export function objections(puzzle: Puzzle, state: TrainerState): Reason[] {
  const wanted = stateOf(puzzle);
  const fixed = fixedIn(puzzle).filter((key) => !sameSetting(key, state, wanted));
  const reasons: Reason[] = fixed.map((key) => ({ is: 'fixed', key }));
  const { mostLayers = Number.POSITIVE_INFINITY, onlyFunction, measure, stars } = puzzle;
  if (state.layers.length > mostLayers) reasons.push({ is: 'layers', given: state.layers.length, most: mostLayers });
  const other = otherFunction(puzzle, state);
  if (onlyFunction !== undefined && other !== undefined)
    reasons.push({ is: 'function', given: other, wanted: onlyFunction });
  const given = sizeOf(measure, state);
  if (given !== undefined && given > stars[0]) reasons.push({ is: 'measure', measure, given, most: stars[0] });
  return reasons;
}

/** A function that is not the one that is allowed; undefined where all are. */
export function otherFunction({ onlyFunction }: Puzzle, { layers }: TrainerState): string | undefined {
  return layers.find(({ activation }) => onlyFunction !== undefined && activation !== onlyFunction)?.activation;
}

export function judge(puzzle: Puzzle, state: TrainerState, outcomes: readonly Outcome[]): Verdict {
  const before = objections(puzzle, state);
  if (before.length > 0) return { stars: 0, value: Number.NaN, reasons: before };
  const { measure, stars } = puzzle;
  const marks = outcomes.map((outcome) => markOf(puzzle, outcome)).sort((a, b) => a - b);
  // So many runs were as good as this or better.
  const mark = marks[ENOUGH - 1] ?? Number.POSITIVE_INFINITY;
  if (mark === Number.POSITIVE_INFINITY) {
    const given = marks.filter(Number.isFinite).length;
    return { stars: 0, value: Number.NaN, reasons: [{ is: 'seeds', given, of: outcomes.length }] };
  }
  const value = sizeOf(measure, state) ?? mark;
  const earned = stars.filter((bound) => value <= bound).length;
  const reasons: Reason[] = earned > 0 ? [] : [{ is: 'measure', measure, given: value, most: stars[0] }];
  return { stars: earned, value, reasons };
}

/** True for a run that came in, whatever it is measured by. */
export const cameIn = (puzzle: Puzzle, outcome: Outcome): boolean => Number.isFinite(markOf(puzzle, outcome));

/** The smaller, the better; infinity for a run that did not come in. */
function markOf({ accuracy, measure }: Puzzle, { reachedAt, testLoss, diverged }: Outcome): number {
  if (accuracy !== undefined && reachedAt === undefined) return Number.POSITIVE_INFINITY;
  if (measure !== 'testLoss') return reachedAt ?? 0;
  return diverged || !Number.isFinite(testLoss) ? Number.POSITIVE_INFINITY : testLoss;
}

/** Undefined for what only runs can tell. */
export function sizeOf(measure: Measure, { layers, features }: TrainerState): number | undefined {
  if (measure === 'units') return layers.reduce((sum, { units }) => sum + units, 0);
  if (measure === 'features') return features.length;
  if (measure !== 'parameters') return undefined;
  const last = placesOf([features.length, ...layers.map(({ units }) => units), 1]).at(-1);
  return last ? last.biases + last.units : 0;
}
