/** What is trained in the lab, and how. */

import type { Choice, RunSpec } from '../../training/protocol.ts';
import { dataOf, FOR_TRAINING, MEASURES, type Measures, type Samples } from './cancer.ts';

export const LOSSES = ['binary_cross_entropy', 'mse'] as const;
export type Loss = (typeof LOSSES)[number];

export const STARTS = ['zero', 'wrong'] as const;
export type Start = (typeof STARTS)[number];

export interface FitSetup {
  measures: Measures;
  start: Start;
  rate: number;
}

export const RATES = [0.1, 0.5, 2] as const;

/** Steps after which both rest, as in the experiment of the core. */
export const STEPS = 1000;

export function readSetup(attribute: (name: string) => string | null): FitSetup {
  return {
    measures: MEASURES.find((each) => each === attribute('measures')) ?? 'two',
    start: STARTS.find((each) => each === attribute('start')) ?? 'zero',
    rate: Number(attribute('rate') ?? 0.5),
  };
}

/** Nearly all large measures speak for cancer: weights below zero turn every answer round. Thirty of them add up. */
export const WRONG: Record<Measures, number> = { two: -3, thirty: -1 };

/** One unit, all training samples in every step. Cross-entropy contains its sigmoid, so that the unit itself has none. */
export function fitSpec(setup: FitSetup, loss: Loss, samples: Samples): RunSpec {
  const init: Choice<string> = setup.start === 'zero' ? 'zero' : { kind: 'constant', value: WRONG[setup.measures] };
  return {
    data: dataOf(samples),
    layers: [{ units: 1, activation: loss === 'mse' ? 'sigmoid' : 'identity' }],
    loss,
    init,
    learningRate: setup.rate,
    batch: FOR_TRAINING,
    seed: 1,
  };
}
