/**
 * TensorFlow.js with its WebAssembly backend: XNNPACK for sigmoid, ReLU and ELU, plain loops in C++ for the rest.
 */
import { inputFor, LEAK } from '../../web/src/benchmark/inputs.js';
import { startTensorflow, tf } from './start-tensorflow.mjs';

const FLOAT32 = 0; // CppDType of the backend

/** As a user writes it. Operations that take several calls need `tidy`, which disposes what lies between. */
const composed = (operation) => (x) => tf.tidy(() => operation(x));
const publicOperations = {
  relu: tf.relu,
  leaky_relu: (x) => tf.leakyRelu(x, LEAK),
  sigmoid: tf.sigmoid,
  tanh: tf.tanh,
  elu: tf.elu,
  softplus: tf.softplus,
  silu: composed((x) => tf.mul(x, tf.sigmoid(x))),
  gelu: composed((x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1))),
  relu_slope_from_value: (y) => tf.step(y),
  sigmoid_slope_from_value: composed((y) => tf.mul(y, tf.sub(1, y))),
  tanh_slope_from_value: composed((y) => tf.sub(1, tf.square(y))),
};

/** The backend's exported functions, called with the ids of two tensors: no engine, no tape, no allocation. */
const unary = (kernel) => (x, y) => kernel(x, FLOAT32, y);
const kernels = {
  relu: { name: 'Relu', parameters: 3, bind: unary },
  leaky_relu: { name: 'LeakyRelu', parameters: 4, bind: (kernel) => (x, y) => kernel(x, FLOAT32, LEAK, y) },
  sigmoid: { name: 'Sigmoid', parameters: 2, bind: (kernel) => kernel },
  tanh: { name: 'Tanh', parameters: 3, bind: unary },
  elu: { name: 'Elu', parameters: 3, bind: unary },
  softplus: { name: 'Softplus', parameters: 3, bind: unary },
  relu_slope_from_value: { name: 'Step', parameters: 4, bind: (kernel) => (x, y) => kernel(x, 0, FLOAT32, y) },
};

const tensorFor = (operation, size) => tf.tensor1d(inputFor(operation, size));

function preparePublic(operation, size) {
  const call = publicOperations[operation];
  const x = tensorFor(operation, size);
  return {
    run(times) {
      for (let i = 0; i < times; i++) call(x).dispose();
    },
    output() {
      const y = call(x);
      const floats = y.dataSync();
      y.dispose();
      return floats;
    },
    perRun: 1,
    dispose: () => x.dispose(),
  };
}

function prepareKernel(operation, size) {
  const { name, parameters, bind } = kernels[operation];
  const backend = tf.backend();
  const kernel = bind(backend.wasm.cwrap(name, null, Array(parameters).fill('number')));
  const x = tensorFor(operation, size);
  const y = tf.zeros([size]);
  const idOf = (tensor) => backend.dataIdMap.get(tensor.dataId).id;
  const xId = idOf(x);
  const yId = idOf(y);
  return {
    run(times) {
      for (let i = 0; i < times; i++) kernel(xId, yId);
    },
    output() {
      kernel(xId, yId);
      return y.dataSync();
    },
    perRun: 1,
    dispose: () => tf.dispose([x, y]),
  };
}

/** @param {import('../types.d.ts').Where} where */
export async function create(where) {
  await startTensorflow(where);

  const name = 'TensorFlow.js';
  const casesOf = (form, table, prepare) =>
    Object.keys(table).map((operation) => ({
      peer: name,
      operation,
      form,
      prepare: async (size) => prepare(operation, size),
    }));
  return {
    name,
    version: tf.version_core,
    cases: [...casesOf('public', publicOperations, preparePublic), ...casesOf('kernel', kernels, prepareKernel)],
  };
}
