/** What is said of a puzzle and of its verdict. Pure. */

import { num, percentText } from '../../../locales/num.ts';
import { tPuzzles } from '../../../locales/t-puzzles.ts';
import type { Setting } from '../trainer-state.ts';
import type { Outcome, Reason } from './judge.ts';
import { ENOUGH, type Measure, type Puzzle, SEEDS } from './puzzle.ts';

/** "3 hidden units", "0.5 as the loss" */
export function valueText(measure: Measure, value: number): string {
  return tPuzzles(`value.${measure}`, { count: value, number: num(value, 3) });
}

export const starsText = (stars: number): string => tPuzzles('stars', { count: stars });

export function goalText({ accuracy, steps, measure, stars }: Puzzle): string {
  const [one, two, three] = stars.map((bound) => num(bound)) as [string, string, string];
  const goal =
    accuracy === undefined
      ? tPuzzles('goal.end', { steps, enough: ENOUGH, of: SEEDS.length })
      : tPuzzles('goal.reach', { accuracy: num(100 * accuracy), steps, enough: ENOUGH, of: SEEDS.length });
  return `${goal} ${tPuzzles(`goal.${measure}`, { one, two, three })}`;
}

export interface Namer {
  /** What a setting is fixed at: "Noise (%): 0". */
  setting(key: Setting): string;
  functionName(activation: string): string;
}

export function reasonText({ accuracy }: Puzzle, reason: Reason, { setting, functionName }: Namer): string {
  switch (reason.is) {
    case 'fixed':
      return tPuzzles('reason.fixed', { setting: setting(reason.key) });
    case 'layers':
      return tPuzzles('reason.layers', { count: reason.given, most: reason.most });
    case 'function':
      return tPuzzles('reason.function', { given: functionName(reason.given), wanted: functionName(reason.wanted) });
    case 'measure':
      return tPuzzles('reason.measure', {
        value: valueText(reason.measure, reason.given),
        most: num(reason.most),
      });
    default: {
      const { given, of } = reason;
      const counted = { given, of, enough: ENOUGH };
      return accuracy === undefined
        ? tPuzzles('reason.broken', counted)
        : tPuzzles('reason.seeds', { ...counted, accuracy: num(100 * accuracy) });
    }
  }
}

export function outcomeText({ accuracy, steps }: Puzzle, outcome: Outcome): string {
  const { seed, reachedAt, diverged, testLoss } = outcome;
  if (reachedAt !== undefined) return tPuzzles('run.reached', { seed, step: reachedAt });
  if (diverged) return tPuzzles('run.diverged', { seed });
  return accuracy === undefined
    ? tPuzzles('run.loss', { seed, loss: num(testLoss, 3) })
    : tPuzzles('run.missed', { seed, accuracy: percentText(outcome.accuracy), steps });
}
