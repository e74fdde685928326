/** A reader's network from each of the judge's seeds. Pure but for `ask`: a test hands in the built module itself. */

import { type Ask, looksAt } from '../../../training/looks.ts';
import { dataSpec, runSpec } from '../run-spec.ts';
import type { TrainerState } from '../trainer-state.ts';
import type { Outcome } from './judge.ts';
import { type Puzzle, SEEDS } from './puzzle.ts';

/** Steps between two looks: as exactly as steps are counted. */
export const APART = 20;

/** `seen` hears of each run that is through, and says whether to go on. `own` is what functions ask for as a start. */
export async function runSeeds(
  puzzle: Puzzle,
  state: TrainerState,
  own: (activation: string) => string,
  ask: Ask,
  seen: (outcomes: readonly Outcome[]) => boolean = () => true,
): Promise<readonly Outcome[] | undefined> {
  const outcomes: Outcome[] = [];
  for (const seed of SEEDS) {
    outcomes.push(await outcomeOf(puzzle, { ...state, seed }, own, ask));
    if (!seen(outcomes)) return undefined;
  }
  return outcomes;
}

async function outcomeOf(
  { steps, accuracy }: Puzzle,
  state: TrainerState,
  own: (activation: string) => string,
  ask: Ask,
): Promise<Outcome> {
  const spec = runSpec(state, { task: { classes: 2, names: [] }, data: dataSpec(state) }, own);
  const outcome: Outcome = {
    seed: state.seed,
    reachedAt: undefined,
    accuracy: 0,
    testLoss: Number.NaN,
    diverged: false,
  };
  for await (const { snapshot } of looksAt(spec, (step) => Math.min(steps, step + APART), ask)) {
    const { step, testAccuracy, testLoss, diverged } = snapshot;
    outcome.accuracy = Math.max(outcome.accuracy, testAccuracy);
    outcome.testLoss = testLoss;
    outcome.diverged = diverged;
    if (accuracy === undefined || testAccuracy < accuracy - ROUNDING) continue;
    outcome.reachedAt = step;
    break; // what comes after does not count
  }
  return outcome;
}

/** A share that is counted must not miss by rounding. */
const ROUNDING = 1e-6;
