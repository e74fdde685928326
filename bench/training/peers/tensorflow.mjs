/**
 * TensorFlow.js on its plain JavaScript backend and on its WebAssembly backend (SIMD128, one thread): the core's
 * operations, gradients from its tape, its own SGD. Batches are tensors before the clock starts. Images are
 * [y][x][channels]; dense weights [in][out].
 */
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-layers'; // brings the gradients, which the core leaves out
import { startTensorflow, tf } from '../../peers/start-tensorflow.mjs';
import { featuresOf, gridPoints } from '../data.mjs';
import { channelsLast, part, resolve, transposed } from '../network.mjs';

const activate = { identity: (x) => x, relu: tf.relu, sigmoid: tf.sigmoid, tanh: tf.tanh };

/** Weights [out][in] as a variable [in][out]. */
function matrix(weights, shape) {
  return tf.variable(tf.tensor2d(transposed(weights, shape), [shape[1], shape[0]]));
}

const biasesOf = (flat, layer) => tf.variable(tf.tensor1d(part(flat, layer, 'biases')));

/** Every kind: its variables, and what it does with a batch. */
const kinds = {
  dense(layer, flat, before) {
    const given = part(flat, layer, 'weights');
    const weights = before?.kind === 'flatten' ? channelsLast(given, layer.units, before.input) : given;
    const kernel = matrix(weights, layer.parameters.weights.shape);
    const bias = biasesOf(flat, layer);
    return {
      variables: [kernel, bias],
      forward: (x) => activate[layer.activation](tf.fused.matMul({ a: x, b: kernel, bias })),
    };
  },
  conv2d(layer, flat) {
    const { filters, size, padding } = layer;
    const [, channels] = layer.parameters.weights.shape;
    const byOutput = tf.tensor4d(part(flat, layer, 'weights'), [filters, channels, size, size]);
    const kernel = tf.variable(tf.transpose(byOutput, [2, 3, 1, 0]));
    const bias = biasesOf(flat, layer);
    return {
      variables: [kernel, bias],
      forward: (x) => activate[layer.activation](tf.add(tf.conv2d(x, kernel, 1, padding), bias)),
    };
  },
  max_pool: ({ size, stride = size }) => ({ variables: [], forward: (x) => tf.maxPool(x, size, stride, 'valid') }),
  flatten: ({ output: [size] }) => ({ variables: [], forward: (x) => tf.reshape(x, [-1, size]) }),
  recurrent(layer, flat) {
    const [length, size] = layer.input;
    const { units } = layer;
    const kernel = matrix(part(flat, layer, 'weights'), [units, size]);
    const recurrent = matrix(part(flat, layer, 'recurrentWeights'), [units, units]);
    const bias = biasesOf(flat, layer);
    return {
      variables: [kernel, recurrent, bias],
      /** The inputs' share of all steps is one product, ahead of the loop. */
      forward(x) {
        const shares = tf.fused.matMul({ a: tf.reshape(x, [-1, size]), b: kernel, bias });
        const byStep = tf.unstack(tf.reshape(shares, [-1, length, units]), 1);
        return byStep.reduce(
          (state, share) => tf.tanh(state ? tf.add(tf.matMul(state, recurrent), share) : share),
          undefined,
        );
      },
    };
  },
};

const losses = {
  half_squared_error: (targets, outputs) => tf.mul(tf.mean(tf.square(tf.sub(outputs, targets))), 0.5),
  binary_cross_entropy: (labels, logits) => tf.losses.sigmoidCrossEntropy(labels, logits),
  softmax_cross_entropy: (labels, logits) => tf.losses.softmaxCrossEntropy(labels, logits),
};

function createNet(workload) {
  const resolved = resolve(workload);
  const layers = tf.tidy(() =>
    resolved.map((layer, i) => kinds[layer.kind](layer, workload.parameters, resolved[i - 1])),
  );
  return {
    variables: layers.flatMap(({ variables }) => variables),
    forward: (x) => layers.reduce((each, layer) => layer.forward(each), x),
    all: (x) => {
      const kept = [];
      layers.reduce((each, layer) => {
        kept.push(layer.forward(each));
        return kept.at(-1);
      }, x);
      return kept;
    },
  };
}

function tensorsOf(workload, data, from, to) {
  const size = data.inputs.length / data.count;
  const { shape } = workload;
  const imageShape = shape.length === 3 ? [shape[1], shape[2], shape[0]] : shape;
  if (shape.length === 3 && shape[0] !== 1) throw new Error('images of one channel only');
  const x = tf.tensor(data.inputs.subarray(from * size, to * size), [to - from, ...imageShape]);
  if (data.targets) return { x, y: tf.tensor2d(data.targets.subarray(from, to), [to - from, 1]) };
  const labels = data.labels.subarray(from, to);
  if (workload.loss === 'binary_cross_entropy') return { x, y: tf.tensor2d(Float32Array.from(labels), [to - from, 1]) };
  const hot = new Float32Array(labels.length * data.classes);
  labels.forEach((label, i) => {
    hot[i * data.classes + label] = 1;
  });
  return { x, y: tf.tensor2d(hot, [to - from, data.classes]) };
}

function prepareTraining(workload, data) {
  const { batch, rate } = workload;
  const net = createNet(workload);
  const initial = net.variables.map((variable) => variable.clone());
  const optimizer = tf.train.sgd(rate);
  const lossOf = ({ x, y }) => losses[workload.loss](y, net.forward(x));
  const batches = Array.from({ length: Math.floor(data.count / batch) }, (_, i) =>
    tensorsOf(workload, data, i * batch, (i + 1) * batch),
  );
  const all = tensorsOf(workload, data, 0, data.count);
  let next = 0;
  return {
    train(steps) {
      for (let i = 0; i < steps; i++) {
        optimizer.minimize(() => lossOf(batches[next]), false, net.variables);
        if (++next === batches.length) next = 0;
      }
    },
    restart() {
      net.variables.forEach((variable, i) => {
        variable.assign(initial[i].clone());
      });
      next = 0;
    },
    loss: () => tf.tidy(() => lossOf(all).dataSync()[0]),
    dispose() {
      tf.dispose([...net.variables, ...initial, all, batches]);
      optimizer.dispose();
    },
  };
}

function prepareDrawing(workload) {
  const net = createNet(workload);
  const points = gridPoints(workload.grid);
  const count = points.length / 2;
  const inputs = new Float32Array(count * workload.shape[0]);
  let values;
  function drawOnce() {
    for (let point = 0; point < count; point++)
      inputs.set(featuresOf(workload.features, points[2 * point], points[2 * point + 1]), point * workload.shape[0]);
    values = tf.tidy(() => {
      const x = tf.tensor2d(inputs, [count, workload.shape[0]]);
      if (workload.keeps === 'output') return net.forward(x).dataSync();
      return tf.transpose(tf.concat(net.all(x), 1)).dataSync();
    });
  }
  return {
    draw(times) {
      for (let i = 0; i < times; i++) drawOnce();
    },
    values: () => values,
    dispose: () => tf.dispose(net.variables),
  };
}

/**
 * Both backends share one registry: whichever computes has to be the current one. Changing over sets up all kernels anew,
 * so the first step after it is not like the others, and is taken before the clock starts.
 */
async function createBackend(where, backend) {
  await startTensorflow(where);
  tf.enableProdMode(); // no checks of values on the way

  const within =
    (prepare, once) =>
    async (...given) => {
      await tf.setBackend(backend);
      const engine = prepare(...given);
      async function enter() {
        if (tf.getBackend() === backend) return;
        await tf.setBackend(backend);
        once(engine);
      }
      return { ...engine, enter };
    };
  return {
    version: tf.version_core,
    prepareTraining: within(prepareTraining, ({ train }) => train(1)),
    prepareDrawing: within(prepareDrawing, ({ draw }) => draw(1)),
  };
}

export const createCpu = (where) => createBackend(where, 'cpu');
export const createWasm = (where) => createBackend(where, 'wasm');
