/**
 * What can be looked at in a run: the answers of the instruments, as src/bindings/instruments.cpp builds them from
 * src/core/analysis, whose headers say how each figure is defined.
 */

/** Pictures of units: `values` is [unit over all layers][row][column], rows from the top. */
export interface UnitSurfaces {
  /** `first` is the layer's first picture. Layers with an activation, inputs to outputs. */
  layers: { layer: number; first: number; units: number }[];
  values: Float32Array;
}

/** Many numbers in a few. */
export interface Distribution {
  count: number;
  mean: number;
  variance: number;
  /** The root of the sum of squares, and of their mean. */
  norm: number;
  rms: number;
  smallest: number;
  largest: number;
  /** Of numbers that are exactly 0. */
  zeroShare: number;
  /** Numbers outside stand in the bins at the ends, and in `below` and `above`. */
  histogram?: { low: number; high: number; counts: Float64Array; below: number; above: number };
}

/** One network layer at the next batch. What it does not have is absent. */
export interface LayerInspection {
  layer: number;
  kind: string;
  outputs: Distribution;
  units?: {
    preActivations: Distribution;
    /** d loss / d pre-activations. */
    gradient: Distribution;
    units: number;
    /** Which units gave 0 for every example of the batch. */
    dead: Float64Array;
    deadShare: number;
    /** Of outputs with a slope below 0.01. */
    saturatedShare: number;
  };
  /** Weights and biases. `updateRatio` is the norm of the next step over the norm of the values. */
  blocks: { name: string; values: Distribution; gradient: Distribution; stepNorm: number; updateRatio?: number }[];
}

export interface ChainUnit {
  /** z, f(z), ∂L/∂y, f′(z) and their product ∂L/∂z. */
  sum: number;
  output: number;
  upstream: number;
  slope: number;
  delta: number;
}

/** The gradient of one weight for one example, as a product with its factors. */
export interface ChainRule {
  loss: number;
  outputs: Float32Array;
  targets: Float32Array;
  /** Dense layers, from the last back to the chosen one. Weights are [unit][input]. */
  layers: {
    layer: number;
    activation: string;
    units: ChainUnit[];
    inputs: Float32Array;
    weights: Float32Array;
    biases: Float32Array;
  }[];
  /** What each unit of the next layer adds to the chosen unit's upstream. */
  terms: { unit: number; weight: number; delta: number; product: number }[];
  input: number;
  factors: { what: 'loss' | 'upstream' | 'slope' | 'weight' | 'input'; layer: number; value: number }[];
  /** The product of the factors, and the same from the pass with which the run learns. */
  gradient: number;
  backPropagated: number;
}

/** Of a recurrent layer: root mean squares of the gradient at each step. */
export interface TimeGradients {
  layer: number;
  states: Float64Array;
  sums: Float64Array;
}

export interface ClassEvaluation {
  confusion: {
    classes: number;
    /** [actual][predicted] */
    counts: Float64Array;
    figures: { actual: number; predicted: number; precision: number; recall: number; f1: number }[];
    accuracy: number;
    macroF1: number;
  };
  /** Of the asked class at the asked threshold. */
  counts: { truePositives: number; falsePositives: number; trueNegatives: number; falseNegatives: number };
  roc: {
    threshold: Float32Array;
    falsePositiveRate: Float64Array;
    truePositiveRate: Float64Array;
    area: number;
  };
  calibration: {
    bins: { count: number; meanPrediction: number; shareRight: number }[];
    expectedError: number;
    brier: number;
  };
}

export interface NumberEvaluation {
  count: number;
  rmsError: number;
  meanAbsoluteError: number;
  rSquared: number;
}

/** One example on its way through. Numbers lie as the shape says: feature maps are [filter][height][width]. */
export interface ExampleTrace {
  inputs: Float32Array;
  layers: {
    layer: number;
    kind: string;
    shape: number[];
    preActivations: Float32Array;
    outputs: Float32Array;
    /** Of a recurrent layer: [step][unit]. */
    states: Float32Array;
    /** Of exact zeros in each feature map. */
    zeroShares: Float32Array;
  }[];
  probabilities: Float32Array;
}

export interface LossLine {
  t: Float64Array;
  loss: Float64Array;
  accuracy: Float64Array;
}

export interface InstrumentRequests {
  /** The value of every unit of every layer with an activation over [-extent, extent]². */
  unitSurfaces: { ask: { run: number; resolution: number; extent: number }; answer: UnitSurfaces };
  /** Every kind of number of every layer; with histograms where `bins` is given. */
  inspect: { ask: { run: number; bins?: number; low?: number; high?: number }; answer: LayerInspection[] };
  /** `example` is an index into the data, `row` the unit and `column` its input. */
  chainRule: {
    ask: { run: number; example: number; layer: number; block?: 'weights' | 'biases'; row: number; column?: number };
    answer: ChainRule;
  };
  timeGradients: { ask: { run: number }; answer: TimeGradients[] };
  evaluate: {
    ask: { run: number; part: 'train' | 'test'; class?: number; threshold?: number; bins?: number };
    answer: ClassEvaluation | NumberEvaluation;
  };
  /** An index into the data, or inputs that the page has. */
  trace: { ask: { run: number; example: number | Float32Array }; answer: ExampleTrace };
  /** The mean loss at from + t (to - from), two states of the parameters, for t from `low` (0) to `high` (1). */
  lossLine: {
    ask: {
      run: number;
      from: Float32Array;
      to: Float32Array;
      low?: number;
      high?: number;
      points?: number;
      part?: 'train' | 'test';
    };
    answer: LossLine;
  };
}
