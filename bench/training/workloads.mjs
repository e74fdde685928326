/**
 * What is trained, and what is drawn: nets from tiny to wide. One training example is forward, backward and its share of
 * the update; order is fixed, an incomplete last batch is dropped, plain SGD on the mean gradient of the batch.
 *
 * The two cross-entropies take logits. `half_squared_error` is 0.5 (output - target)².
 *
 * To add a workload: its entry here. Every peer takes it from the list of layers, or says why it cannot.
 */
import { largeDigits, noisySpiral, sequences, smallDigits, spiral } from './data.mjs';
import { initialParameters, operationsOf } from './network.mjs';

const dense = (activation, ...units) => units.map((each) => ({ kind: 'dense', units: each, activation }));
const classifier = (classes) => dense('identity', classes);
const conv = (filters) => ({ kind: 'conv2d', filters, size: 5, padding: 2, activation: 'relu' });
const halve = { kind: 'max_pool', size: 2 };

const POINT = ['x', 'y'];
const SEVEN = ['x', 'y', 'x_squared', 'y_squared', 'x_times_y', 'sin_x', 'sin_y'];

const tiny = { features: POINT, shape: [2], layers: dense('tanh', 4, 2, 1) };
const deep = { features: SEVEN, shape: [7], layers: dense('tanh', 8, 8, 8, 8, 8, 8, 1) };
const overPoints = (activation) => ({
  shape: [2],
  layers: [...dense(activation, ...Array(20).fill(16)), ...classifier(1)],
});

/** `check`: how many examples, for how many epochs, an engine must agree with the oracle; fewer where the oracle is slow. */
const training = {
  W1: {
    title: '2-4-2-1 tanh, spiral',
    ...tiny,
    loss: 'half_squared_error',
    batch: 10,
    rate: 0.03,
    data: spiral(POINT),
    check: { epochs: 3 },
  },
  W2: {
    title: '7-6×8-1 tanh, spiral',
    ...deep,
    loss: 'half_squared_error',
    batch: 10,
    rate: 0.03,
    data: spiral(SEVEN),
    check: { epochs: 3 },
  },
  W3: {
    title: '64-32-10 relu, digits of 8×8',
    shape: [64],
    layers: [...dense('relu', 32), ...classifier(10)],
    loss: 'softmax_cross_entropy',
    batch: 32,
    rate: 0.1,
    data: smallDigits(1792),
    check: { epochs: 2, examples: 512 },
  },
  'W4 sigmoid': {
    title: '2-20×16-1 sigmoid, spiral',
    ...overPoints('sigmoid'),
    loss: 'binary_cross_entropy',
    batch: 32,
    rate: 0.1,
    data: noisySpiral,
    check: { epochs: 1 },
  },
  'W4 relu': {
    title: '2-20×16-1 relu, spiral',
    ...overPoints('relu'),
    loss: 'binary_cross_entropy',
    batch: 32,
    rate: 0.01,
    data: noisySpiral,
    check: { epochs: 3 },
  },
  W5: {
    title: '784-256-10 relu, digits of 28×28',
    shape: [784],
    layers: [...dense('relu', 256), ...classifier(10)],
    loss: 'softmax_cross_entropy',
    batch: 64,
    rate: 0.1,
    data: largeDigits(2048),
    check: { epochs: 1, examples: 128 },
  },
  W7: {
    title: 'conv 8, conv 16 of 5×5, pooled, digits of 28×28',
    shape: [1, 28, 28],
    layers: [conv(8), halve, conv(16), halve, { kind: 'flatten' }, ...classifier(10)],
    loss: 'softmax_cross_entropy',
    batch: 32,
    rate: 0.01,
    data: largeDigits(512),
    check: { epochs: 1, examples: 32 },
  },
  W8: {
    title: 'tanh RNN 8-32 over 32 steps, last state to 4',
    shape: [32, 8],
    layers: [{ kind: 'recurrent', units: 32, activation: 'tanh', returns: 'last', biases: 1 }, ...classifier(4)],
    loss: 'softmax_cross_entropy',
    batch: 16,
    rate: 0.02,
    data: sequences,
    check: { epochs: 1, examples: 64 },
  },
};

/** Forward only. `keeps`: the net's output, or what every unit gives, at every point of the grid. */
const drawing = {
  W6: {
    title: '2-16-16-16-1 tanh over 256×256 points',
    features: POINT,
    shape: [2],
    layers: dense('tanh', 16, 16, 16, 1),
    grid: { resolution: 256, extent: 6 },
    keeps: 'output',
  },
  H1: { title: 'every unit of W1 over 100×100 points', ...tiny, grid: { resolution: 100, extent: 6 }, keeps: 'units' },
  H2: { title: 'every unit of W2 over 100×100 points', ...deep, grid: { resolution: 100, extent: 6 }, keeps: 'units' },
};

const SEED = 7;

const complete = (table, extra) =>
  Object.entries(table).map(([id, workload]) => ({
    id,
    ...workload,
    ...extra(workload),
    operations: operationsOf(workload),
    parameters: initialParameters(workload, SEED),
  }));

export const workloads = [
  ...complete(training, ({ batch }) => ({ kind: 'training', perRun: batch })),
  ...complete(drawing, ({ grid }) => ({ kind: 'drawing', perRun: grid.resolution ** 2 })),
];
