/** The networks of the lab: the recurrent one, and the linear model beside it. Both as in the core's experiment. */

import type { DataSpec, RunSpec } from '../../training/protocol.ts';
import { type Months, SETS, type SetId } from './months.ts';

export interface SequenceSetup {
  data: SetId;
  seed: number;
  epochs: number;
}

export const UNITS = 16;
const BATCH = 32;
export const CLIP = 1;

export function readSetup(attribute: (name: string) => string | null): SequenceSetup {
  return {
    data: SETS.find((each) => each === attribute('data')) ?? 'elnino',
    seed: Number(attribute('seed') ?? 1),
    epochs: Number(attribute('epochs') ?? 100),
  };
}

function dataOf({ windows }: Months): DataSpec {
  const { window, inputs, targets, trainCount } = windows;
  return { kind: 'numbers', inputs, shape: [window, 1], targets, trainCount };
}

export function recurrentSpec({ seed, epochs }: SequenceSetup, months: Months): RunSpec {
  return {
    data: dataOf(months),
    layers: [
      { kind: 'recurrent', units: UNITS, activation: 'tanh', biases: 1 },
      { units: 1, activation: 'identity' },
    ],
    loss: 'mse',
    init: { kind: 'lecun', gain: 0.5 },
    recurrentInit: 'lecun',
    optimizer: 'adam',
    learningRate: 0.005,
    batch: BATCH,
    clipNorm: CLIP,
    seed,
    stop: { epochs },
  };
}

/** Steps after which the linear model has settled. Untrained, it answers "no change": next month like this month. */
export const LINEAR_STEPS = 3000;

export function linearSpec(months: Months): RunSpec {
  return {
    data: dataOf(months),
    layers: [{ kind: 'flatten' }, { units: 1, activation: 'identity' }],
    loss: 'mse',
    init: 'zero',
    optimizer: 'adam',
    learningRate: 0.01,
    batch: 65536,
    seed: 1,
  };
}
