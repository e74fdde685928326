/** Three networks that differ in their function alone, on the same digits from the same draw. */

import { ratioOf, sizesOf } from '../../labs/layer-sizes.ts';
import { type Digits, digitsData } from '../../labs/lesson-digits.ts';
import type { Lane } from '../../labs/run-group.ts';
import { training } from '../../training/client.ts';
import type { LayerInspection } from '../../training/instruments.ts';
import type { RunInfo, RunSpec, Snapshot } from '../../training/protocol.ts';

export const FUNCTIONS = ['sigmoid', 'tanh', 'relu'] as const;
export const STARTS = ['own', 'he', 'glorot', 'lecun', 'orthogonal', 'playground', 'small', 'normal'] as const;
export type Start = (typeof STARTS)[number];

export interface DepthSetup {
  /** Hidden network layers, 1 to 20. */
  layers: number;
  units: number;
  start: Start;
  rate: number;
  seed: number;
  /** Of each run. */
  epochs: number;
}

export const choices = {
  layers: [1, 2, 3, 5, 7, 10, 15, 20],
  units: [16, 32, 64],
  rate: [0.01, 0.03, 0.1, 0.3],
} as const;

const defaults: DepthSetup = { layers: 10, units: 32, start: 'own', rate: 0.03, seed: 1, epochs: 20 };
const BATCH = 32;

export function readSetup(attribute: (name: string) => string | null): DepthSetup {
  const number = (name: 'layers' | 'units' | 'rate' | 'seed' | 'epochs') => Number(attribute(name) ?? defaults[name]);
  return {
    layers: number('layers'),
    units: number('units'),
    rate: number('rate'),
    seed: number('seed'),
    epochs: number('epochs'),
    start: STARTS.find((each) => each === attribute('start')) ?? defaults.start,
  };
}

/** `own` is the scheme that the function recommends. */
export function depthSpec(setup: DepthSetup, activation: string, own: string, digits: Digits): RunSpec {
  const { start } = setup;
  const spread = { small: 0.01, normal: 1 } as const;
  return {
    data: digitsData(digits),
    layers: [
      ...Array.from({ length: setup.layers }, () => ({ units: setup.units, activation })),
      { units: 10, activation: 'identity' },
    ],
    loss: 'softmax_cross_entropy',
    init:
      start === 'own'
        ? own
        : start === 'small' || start === 'normal'
          ? { kind: 'normal', deviation: spread[start] }
          : start,
    learningRate: setup.rate,
    batch: BATCH,
    seed: setup.seed,
    stop: { epochs: setup.epochs },
  };
}

/** One of the networks, and what has been seen of it. */
export class DepthLane implements Lane {
  readonly activation: string;
  readonly info: RunInfo;
  snapshot: Snapshot;
  layers: LayerInspection[] = [];
  readonly epochs: number[] = [];
  /** Of the test part, at these epochs. */
  readonly accuracy: number[] = [];

  constructor(activation: string, info: RunInfo) {
    this.activation = activation;
    this.info = info;
    this.snapshot = info.snapshot;
  }

  async look(): Promise<void> {
    this.layers = await training().request('inspect', { run: this.info.run });
    const { epoch, testAccuracy } = this.snapshot;
    if (this.epochs.at(-1) === epoch) this.accuracy.pop();
    else this.epochs.push(epoch);
    this.accuracy.push(testAccuracy);
  }

  /** The gradient of each hidden layer as a share of the last one's. */
  get shares(): number[] {
    const sizes = this.layers.slice(0, -1).map((layer) => sizesOf(layer).gradient);
    const last = sizes.at(-1) ?? 0;
    return sizes.map((size) => (last > 0 ? size / last : Number.NaN));
  }

  get ratio(): number | undefined {
    return ratioOf(this.layers);
  }
}
