/** Nielsen's experiment: one sigmoid unit whose input is always 1 is to answer 0 (Neural networks and deep learning, chapter 3). */

import { training } from '../../training/client.ts';
import type { RunSpec } from '../../training/protocol.ts';

export const BEGINNINGS = {
  mild: { weight: 0.6, bias: 0.9 },
  confident: { weight: 2, bias: 2 },
} as const;
export type Beginning = keyof typeof BEGINNINGS;

export const SLOW_RATE = 0.15;
export const SLOW_STEPS = 300;

/** The order of the curves is that of LOSSES of the lab. Nielsen's squared error has a half before it. */
const UNITS = [
  { loss: 'binary_cross_entropy', activation: 'identity' },
  { loss: 'half_squared_error', activation: 'sigmoid' },
] as const;

export function slowSpec(curve: number): RunSpec {
  const { loss, activation } = UNITS[curve] ?? UNITS[0];
  return {
    data: {
      kind: 'numbers',
      inputs: Float32Array.of(1),
      shape: [1],
      labels: Uint8Array.of(0),
      classes: 2,
      trainCount: 1,
    },
    layers: [{ units: 1, activation }],
    loss,
    init: 'zero',
    learningRate: SLOW_RATE,
    batch: 1,
    seed: 1,
  };
}

/** Answers of both units, every few steps; `heard` is told of each round and says whether to go on. */
export async function slowdown(
  beginning: Beginning,
  heard: (step: number, answers: readonly number[]) => Promise<boolean>,
): Promise<void> {
  const { weight, bias } = BEGINNINGS[beginning];
  const runs: number[] = [];
  try {
    for (const curve of UNITS.keys()) {
      const { run } = await training().request('createRun', { spec: slowSpec(curve) });
      runs.push(run);
      await training().request('setParameters', { run, numbers: Float32Array.of(weight, bias) });
    }
    const every = 3;
    for (let step = 0; step <= SLOW_STEPS; step += every) {
      const answers: number[] = [];
      for (const run of runs) {
        if (step > 0) await training().request('train', { run, milliseconds: 1000, steps: every });
        const { probabilities } = await training().request('trace', { run, example: 0 });
        answers.push(probabilities[1] ?? Number.NaN);
      }
      if (!(await heard(step, answers))) return;
    }
  } finally {
    for (const run of runs)
      void training()
        .request('disposeRun', { run })
        .catch(() => {});
  }
}
