/** The network whose units die: ReLU, weights that are too large for its inputs, and steps that are too long. Pure. */

import type { RunSpec } from '../../training/protocol.ts';

export interface Setup {
  rate: number;
  seed: number;
}

/** Units of each hidden network layer. */
export const UNITS = 8;
export const LAYERS = 2;
/** Of each run. */
export const STEPS = 300;
export const RATES = [0.1, 0.3, 0.5, 1, 2, 3] as const;

const EXAMPLES = 200;
/** Of them. */
const TRAIN_SHARE = 0.5;

/** Each step sees all examples: what is dead in one step is dead for every example, and nothing is left to chance. */
export function patient({ rate, seed }: Setup): RunSpec {
  return {
    data: { kind: 'circle', examples: EXAMPLES, noise: 0, trainShare: TRAIN_SHARE },
    layers: [
      ...Array.from({ length: LAYERS }, () => ({ units: UNITS, activation: 'relu' })),
      { units: 1, activation: 'identity' },
    ],
    loss: 'binary_cross_entropy',
    init: { kind: 'normal', deviation: 1 },
    learningRate: rate,
    batch: EXAMPLES * TRAIN_SHARE,
    order: 'fixed',
    seed,
  };
}

/** The numbers of one unit of the first hidden layer in the list of all parameters: weights of x and of y, and the bias. */
export function placesOfUnit(unit: number): [x: number, y: number, bias: number] {
  return [2 * unit, 2 * unit + 1, 2 * UNITS + unit];
}

/** The weights with which the next layer reads this unit. */
export function readersOfUnit(unit: number): number[] {
  const next = 2 * UNITS + UNITS;
  return Array.from({ length: UNITS }, (_, reader) => next + reader * UNITS + unit);
}
