/** What is said to help against dead units, each as one change to the patient. Pure but for `ask`, which knows the points. */

import { scaleOf, standardised } from '../../labs/standardise.ts';
import type { Ask } from '../../training/looks.ts';
import type { NetworkLayer, RunSpec } from '../../training/protocol.ts';
import { placesOfUnit, readersOfUnit } from './patient.ts';

export const CURES = ['none', 'rate', 'clip', 'start', 'inputs', 'restart', 'leaky', 'elu', 'gelu'] as const;
export type CureId = (typeof CURES)[number];

export interface Cure {
  /** Another run than the patient's. */
  treat?(spec: RunSpec, ask: Ask): RunSpec | Promise<RunSpec>;
  /** Other weights for units that have just died. `fresh` are those of a network that nobody trained. */
  operate?(parameters: Float32Array, dead: readonly number[], fresh: Float32Array): void;
  /** Where it makes sense; everywhere without it. */
  only?: 'start' | 'death';
}

/** A tenth of the patient's rate. */
export const SLOWER = 10;
/** The longest gradient that clipping lets through. */
export const LONGEST = 0.1;

const functions = (activation: string): Cure => ({ treat: (spec) => withFunction(spec, activation) });

export const cures: Readonly<Record<CureId, Cure>> = {
  none: {},
  rate: { treat: (spec) => ({ ...spec, learningRate: spec.learningRate / SLOWER }) },
  clip: { treat: (spec) => ({ ...spec, clipNorm: LONGEST }) },
  start: { only: 'start', treat: (spec) => ({ ...spec, init: 'he' }) },
  inputs: { treat: withStandardInputs },
  restart: { only: 'death', operate: restart },
  leaky: functions('leaky_relu'),
  elu: functions('elu'),
  gelu: functions('gelu'),
};

/** In all hidden layers. */
export function withFunction(spec: RunSpec, activation: string): RunSpec {
  const hidden = (layer: NetworkLayer, index: number) =>
    index < spec.layers.length - 1 && 'units' in layer ? { ...layer, activation } : layer;
  return { ...spec, layers: spec.layers.map(hidden) };
}

/** The same points, with mean 0 and standard deviation 1 in x and in y. */
async function withStandardInputs(spec: RunSpec, ask: Ask): Promise<RunSpec> {
  const { inputs, labels, trainCount } = await ask('points', { data: spec.data, seed: spec.seed });
  const scales = [0, 1].map((axis) =>
    scaleOf(
      inputs.filter((_, at) => at % 2 === axis),
      trainCount,
    ),
  );
  const scaled = inputs.map((value, at) => standardised(value, scales[at % 2] as (typeof scales)[number]));
  return { ...spec, data: { kind: 'numbers', inputs: scaled, shape: [2], labels, classes: 2, trainCount } };
}

/** New weights from the inputs, bias 0; and nobody listens yet, so that the network's answer does not jump. */
function restart(parameters: Float32Array, dead: readonly number[], fresh: Float32Array): void {
  for (const unit of dead) {
    for (const place of placesOfUnit(unit)) parameters[place] = fresh[place] as number;
    for (const place of readersOfUnit(unit)) parameters[place] = 0;
  }
}
