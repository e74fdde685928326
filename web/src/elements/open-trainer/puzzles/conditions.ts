/** How far the reader's own network and run fulfil a puzzle, while they work on it. Pure. */

import type { Lines } from '../../../labs/history.ts';
import { num, percentText } from '../../../locales/num.ts';
import { tPuzzles } from '../../../locales/t-puzzles.ts';
import type { Snapshot } from '../../../training/protocol.ts';
import type { TrainerState } from '../trainer-state.ts';
import { otherFunction, sizeOf } from './judge.ts';
import type { Puzzle } from './puzzle.ts';
import { valueText } from './words.ts';

export interface Condition {
  met: boolean;
  text: string;
}

interface Standing {
  state: TrainerState;
  snapshot: Snapshot | undefined;
  lines: Lines;
  functionName(activation: string): string;
}

export function conditions(puzzle: Puzzle, { state, snapshot, lines, functionName }: Standing): Condition[] {
  const { measure, stars, mostLayers, onlyFunction } = puzzle;
  const size = sizeOf(measure, state);
  return [
    ...(mostLayers === undefined
      ? []
      : [
          {
            met: state.layers.length <= mostLayers,
            text: tPuzzles('now.layers', { count: state.layers.length, most: mostLayers }),
          },
        ]),
    ...(onlyFunction === undefined
      ? []
      : [
          {
            met: otherFunction(puzzle, state) === undefined,
            text: tPuzzles('now.function', { name: functionName(onlyFunction) }),
          },
        ]),
    ...(size === undefined
      ? []
      : [
          {
            met: size <= stars[0],
            text: tPuzzles('now.size', { value: valueText(measure, size), most: num(stars[0]) }),
          },
        ]),
    ofRun(puzzle, snapshot, lines),
  ];
}

/** Of one run alone; the judge looks at five. */
function ofRun({ accuracy, steps, stars }: Puzzle, snapshot: Snapshot | undefined, lines: Lines): Condition {
  if (!snapshot || snapshot.step === 0) return { met: false, text: tPuzzles('now.untrained') };
  const { step, testAccuracy, testLoss } = snapshot;
  if (accuracy === undefined) {
    const met = step >= steps && testLoss <= stars[0];
    return { met, text: tPuzzles('now.loss', { loss: num(testLoss, 3), step, steps }) };
  }
  const first = lines.step[lines.testAccuracy.findIndex((share) => share >= accuracy)];
  if (first !== undefined && first <= steps)
    return { met: true, text: tPuzzles('now.reached', { accuracy: num(100 * accuracy), step: first }) };
  return { met: false, text: tPuzzles('now.accuracy', { accuracy: percentText(testAccuracy), step, steps }) };
}
