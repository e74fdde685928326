/** What a puzzle is: a trainer with some of its settings fixed, and a goal that its runs are measured by. Pure. */

import type { PuzzleId, Setting, TrainerState } from '../trainer-state.ts';

/** What is to be small. The first three are read off the network, the others off its runs. */
export type Measure = 'units' | 'features' | 'parameters' | 'steps' | 'testLoss';

export interface Puzzle {
  /** How the trainer is set when the puzzle is opened, over how it starts. */
  begin: Partial<TrainerState>;
  /** What may be changed. All else stays as it was at the beginning; the seed is the judge's. */
  free: readonly Setting[];
  /** Of hidden layers, where they may be changed. */
  mostLayers?: number;
  /** The activation of every hidden layer, where layers may be changed and functions may not. */
  onlyFunction?: string;
  /** Each seed trains for so many steps. */
  steps: number;
  /** Share of the test points that has to be right at some step; without it, what counts is the end. */
  accuracy?: number;
  measure: Measure;
  /** At most so much for one star, for two and for three. */
  stars: readonly [one: number, two: number, three: number];
  /** A way to three stars, over the beginning. */
  solution: Partial<TrainerState>;
}

export type Puzzles = Readonly<Record<PuzzleId, Puzzle>>;

/** The judge's own: nobody can pick those that are lucky. */
export const SEEDS: readonly number[] = [1, 2, 3, 4, 5];
/** Of these, so many have to come in. */
export const ENOUGH = 4;
