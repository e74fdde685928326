/**
 * The messages between a page and the worker that runs the core. No DOM types here: the worker, node and the page share it.
 *
 * A request carries an `id`; its answer carries the same one. To add a request: a member of `Requests`;
 * the compiler then asks for its handler in `handlers.ts`.
 */

/** Raised by every change of the messages below, so that a cached page never talks to another version's worker. */
export const ABI = 2;

export type BuildName = 'relaxed' | 'simd128' | 'scalar';

/** One refused argument, as the core words it: "learningRate was -0.1; allowed: greater than 0". */
export interface CoreErrorData {
  argument: string;
  given: string;
  allowed: string;
  message: string;
}

/** A number that shapes a function, such as the leak of leaky ReLU. */
export interface ParameterInfo {
  id: string;
  /** As the formula writes it: "α". */
  symbol: string;
  meaning: string;
  standard: number;
  low: number;
  high: number;
}

/** What is chosen, by id; parameters that are not named keep their standard. */
export type Parameters = Record<string, number>;

export interface ActivationInfo {
  id: string;
  name: string;
  /** TeX of f(x) and of f′(x). */
  formula: string;
  slopeFormula: string;
  kinkConvention: string;
  source: string;
  recommendedInit: string;
  /** The id of the same function in its usual implementation; empty for most. Menus show that one alone. */
  variantOf: string;
  low: number;
  high: number;
  slopeLow: number;
  slopeHigh: number;
  zeroCentred: boolean;
  monotone: boolean;
  saturatesLeft: boolean;
  saturatesRight: boolean;
  kink: boolean;
  /** The slope can be told from the value, so that training needs to keep nothing else. */
  slopeFromValue: boolean;
  parameters: ParameterInfo[];
}

export interface Curve {
  x: Float32Array;
  value: Float32Array;
  slope: Float32Array;
}

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

/** What can be asked (`ask`) and what comes back (`answer`). */
export interface Requests {
  activations: { ask: Record<never, never>; answer: ActivationInfo[] };
  /** `points` samples of f and f′, evenly spaced over [from, to]; from the float32 kernels that train networks. */
  curve: {
    ask: { fn: string; from: number; to: number; points: number; parameters?: Parameters };
    answer: Curve;
  };
  /** The definition in double precision at one x. */
  at: { ask: { fn: string; x: number; parameters?: Parameters }; answer: { value: number; slope: number } };
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

export type Op = keyof Requests;
export type Ask<O extends Op> = Requests[O]['ask'];
export type Answer<O extends Op> = Requests[O]['answer'];

/** What a kind of worker can be asked. Any interface in the shape of `Requests` is such a table. */
export type RequestTable<R> = { [O in keyof R]: { ask: object; answer: unknown } };

/** A request of any table, with what it asks beside `id` and `op`. */
export interface RequestMessage {
  id: number;
  op: string;
}
export type ResponseMessage =
  | { id: number; ok: true; answer: unknown }
  | { id: number; ok: false; error: CoreErrorData };

/** First word of the page: the wasm bytes of each build it could load, best first. The worker takes the first that runs. */
export interface BootMessage {
  boot: { abi: number; builds: { name: BuildName; wasm: ArrayBuffer }[] };
}
/** First word of the worker. */
export type BootAnswer = { ready: { abi: number; build: BuildName; skipped: string[] } } | { failed: string };
