/** What the worker of the trainers can be asked. Its first word is that of every worker with a core: `BootMessage`. */

import type { ActivationInfo, Parameters } from '../core/protocol.ts';
import type { InstrumentRequests } from './instruments.ts';

/** The script of the worker. */
export const SCRIPT = 'training.worker';

/** A choice by name, with its options where it has some: "adam", or { kind: "adam", beta2: 0.99 }. docs/trainer.md lists them. */
export type Choice<Kind extends string> = Kind | ({ kind: Kind } & Record<string, number | string>);

/** One network layer. Without a kind it is dense. */
export type NetworkLayer =
  | { kind?: 'dense'; units: number; activation: string; parameters?: Parameters }
  | {
      kind: 'conv2d';
      filters: number;
      size: number;
      stride?: number;
      padding?: number;
      activation?: string;
      parameters?: Parameters;
    }
  | { kind: 'max_pool' | 'average_pool'; size: number; stride?: number; padding?: number }
  | { kind: 'flatten' }
  | {
      kind: 'recurrent';
      units: number;
      activation?: string;
      parameters?: Parameters;
      returns?: 'last' | 'every';
      /** The gradient goes back through at most so many steps; 0: through all. */
      truncate?: number;
      biases?: 0 | 1 | 2;
    }
  | { kind: 'dropout'; share?: number };

/** What a network may be told about a point of the plane. */
export type PlaneFeature = 'x' | 'y' | 'x_squared' | 'y_squared' | 'x_times_y' | 'sin_x' | 'sin_y';

/** Which examples a run learns from. */
export type DataSpec =
  | {
      kind:
        | 'xor'
        | 'circle'
        | 'gaussians'
        | 'spiral'
        | 'moons'
        | 'checkerboard'
        | 'formula'
        | 'plane'
        | 'multi_gaussian'
        | 'sine';
      examples: number;
      /** 0 to 1. */
      noise: number;
      trainShare?: number;
      /** For `formula`: which curve divides the plane. */
      boundary?: 'line' | 'parabola' | 'sine' | 'cubic';
      features?: PlaneFeature[];
    }
  /** The four corner points of exclusive or, nothing else. */
  | { kind: 'xor_corners' }
  /** Images as bytes 0..16, row by row; the first `trainCount` are for training. The page hands them over once. */
  | { kind: 'digits'; pixels: Uint8Array; labels: Uint8Array; trainCount: number }
  /** Numbers that the page has: [example][feature], with labels of `classes` or with targets. */
  | {
      kind: 'numbers';
      inputs: Float32Array;
      shape: number[];
      labels?: Uint8Array;
      classes?: number;
      targets?: Float32Array;
      trainCount: number;
    };

/** When a run has done enough. It is looked at when an epoch ends; what is not given stops nothing. */
export interface StopSpec {
  targetAccuracy?: number;
  targetLoss?: number;
  gradientBelow?: number;
  /** So many epochs without a loss that is lower by `improvement`, a share. */
  patience?: number;
  improvement?: number;
  epochs?: number;
}

export type StopReason = 'target' | 'converged' | 'plateau' | 'diverged' | 'limit';

export interface RunSpec {
  data: DataSpec;
  /** The last one gives the outputs; cross-entropies take logits, so that it is `identity` there. */
  layers: NetworkLayer[];
  loss: Choice<'mse' | 'half_squared_error' | 'huber' | 'binary_cross_entropy' | 'softmax_cross_entropy'>;
  /** "he", "glorot", "lecun", … */
  init: Choice<string>;
  /** Of recurrent weights, where it differs. */
  recurrentInit?: Choice<string>;
  optimizer?: Choice<'sgd' | 'momentum' | 'nesterov' | 'rms_prop' | 'adam' | 'adam_w'>;
  schedule?: Choice<'constant' | 'step' | 'exponential' | 'cosine' | 'linear_warmup'>;
  learningRate: number;
  batch: number;
  /** A whole number from 0 to 2^32 - 1. Equal seeds give equal runs. */
  seed: number;
  l1?: number;
  l2?: number;
  clipNorm?: number;
  clipValue?: number;
  order?: 'shuffled' | 'fixed';
  remainder?: 'keep' | 'drop' | 'carry';
  stop?: StopSpec;
}

export interface LayerStatistics {
  /** Root mean square of the gradient of the weights in the next step. */
  gradientRms: number;
  activationMean: number;
  activationRms: number;
  /** Share of units that gave 0 for every example of the next batch (dead, as far as this batch can tell). */
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
  /** One for each network layer with an activation. */
  layers: LayerStatistics[];
  /** Of the next step. */
  learningRate: number;
  /** True once a step would have left the finite numbers; the run stands at the last good one. */
  diverged: boolean;
  /** Which step and network layer failed, and whether an "output", a "gradient" or a "weight" was the first to go. */
  divergence: { step: number; layer: number; what: string } | undefined;
  /** Why the run has stopped; empty while it may go on. */
  stopped: StopReason | '';
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
  /** Of the test part, or of the training part where that is all. */
  finalAccuracy: Float32Array;
  /** Taken: fewer than asked for where a rule stopped the run. */
  steps: Float32Array;
  stopped: string[];
}

export interface TrainingRequests extends InstrumentRequests {
  /** All that the core knows, so that a page with a trainer and no plot loads one module. */
  activations: { ask: Record<never, never>; answer: ActivationInfo[] };
  /** Generated points where they lie in the plane, whatever a network is told of them: the first `trainCount` are for training. */
  points: {
    ask: { data: DataSpec; seed: number };
    /** Labels where the answers are classes, targets where they are numbers. */
    answer: { inputs: Float32Array; labels: Uint8Array; targets: Float32Array; trainCount: number };
  };
  createRun: { ask: { spec: RunSpec }; answer: RunInfo };
  /** Trains for at most `milliseconds` and at most `steps`, then answers; call again for more. */
  train: { ask: { run: number; milliseconds: number; steps: number }; answer: Snapshot };
  /** One example of the next batch: its own gradient, laid out like the parameters. The batch's is the mean of these. */
  exampleGradient: { ask: { run: number; place: number }; answer: Float32Array };
  /** To any step, forth or back; the same bits as by training there. */
  seek: { ask: { run: number; step: number }; answer: Snapshot };
  /** On in spite of the rule that stopped the run. */
  goOn: { ask: { run: number }; answer: null };
  /** A state to come back to; the answer is its number. */
  keepState: { ask: { run: number }; answer: number };
  restoreState: { ask: { run: number; kept: number }; answer: Snapshot };
  /** All weights and biases: layer by layer, weights [out][in], then biases. */
  parameters: { ask: { run: number }; answer: Float32Array };
  setParameters: { ask: { run: number; numbers: Float32Array }; answer: Snapshot };
  /** The network as JSON, to keep or to take along: docs/network-format.md. */
  networkFile: { ask: { run: number }; answer: string };
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
