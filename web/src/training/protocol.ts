/** What the worker of the trainers can be asked. Its first word is that of every worker with a core: `BootMessage`. */

import type { ActivationInfo, Parameters } from '../core/protocol.ts';

/** The script of the worker. */
export const SCRIPT = 'training.worker';

export interface NetworkLayer {
  units: number;
  activation: string;
  parameters?: Parameters;
}

/** Which examples a run learns from. `digits` needs its bytes, which the page loads and hands over once. */
export type DataSpec =
  | { kind: 'xor' | 'circle' | 'gaussians' | 'spiral'; examples: number; noise: number }
  /** The four corner points of exclusive or, nothing else. */
  | { kind: 'xor_corners' }
  /** Images as bytes 0..16, row by row; the first `trainCount` are for training. */
  | { kind: 'digits'; pixels: Uint8Array; labels: Uint8Array; trainCount: number };

export interface RunSpec {
  data: DataSpec;
  /** Hidden network layers, then the output network layer (whose activation is `identity`: losses take logits). */
  layers: NetworkLayer[];
  loss: 'mse' | 'binary_cross_entropy' | 'softmax_cross_entropy';
  /** "he", "glorot", "lecun" or "uniform". */
  init: string;
  learningRate: number;
  batch: number;
  /** A whole number from 0 to 2^32 - 1. Equal seeds give equal runs. */
  seed: number;
}

export interface LayerStatistics {
  /** Root mean square of the gradient of the weights in the latest step. */
  gradientRms: number;
  activationMean: number;
  activationRms: number;
  /** Share of units that gave 0 for every example of the latest batch (dead, as far as this batch can tell). */
  deadShare: number;
  /** Share of outputs whose slope is below 0.01. */
  saturatedShare: number;
}

/** Where a run stands. Losses are means over whole parts, not over a batch. */
export interface Snapshot {
  step: number;
  epoch: number;
  trainLoss: number;
  trainAccuracy: number;
  testLoss: number;
  testAccuracy: number;
  layers: LayerStatistics[];
  /** True once a loss or weight stopped being a finite number; the run then stands still. */
  diverged: boolean;
}

export interface RunInfo {
  run: number;
  parameters: number;
  trainCount: number;
  testCount: number;
  stepsPerEpoch: number;
  /** Points and labels of generated sets, for drawing: x0, y0, x1, y1, … with labels 0 or 1. Empty for digits. */
  points: Float32Array;
  labels: Uint8Array;
  snapshot: Snapshot;
}

export interface Predictions {
  predicted: Uint8Array;
  actual: Uint8Array;
  /** Of the predicted class, 0..1. */
  confidence: Float32Array;
}

export interface Trials {
  /** One entry a seed: 1 where the trained network answers every example rightly. */
  solved: Uint8Array;
  finalLoss: Float32Array;
}

export interface TrainingRequests {
  /** All that the core knows, so that a page with a trainer and no plot loads one module. */
  activations: { ask: Record<never, never>; answer: ActivationInfo[] };
  createRun: { ask: { spec: RunSpec }; answer: RunInfo };
  /** Trains for at most `milliseconds` and at most `steps`, then answers; call again for more. */
  train: { ask: { run: number; milliseconds: number; steps: number }; answer: Snapshot };
  /** Back to step 0 with this seed; data and network stay. */
  resetRun: { ask: { run: number; seed: number }; answer: Snapshot };
  /** Output (probability of label 1) on a grid, row by row from the top, over [-extent, extent]². */
  surface: { ask: { run: number; resolution: number; extent: number }; answer: Float32Array };
  /** Predictions for the test part (digits). */
  predict: { ask: { run: number }; answer: Predictions };
  disposeRun: { ask: { run: number }; answer: null };
  /** Trains the same network from `count` seeds, beginning with `firstSeed`, for `steps` steps each. */
  trials: { ask: { spec: RunSpec; firstSeed: number; count: number; steps: number }; answer: Trials };
}
