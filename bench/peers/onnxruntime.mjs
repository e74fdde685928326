/**
 * onnxruntime-web with its WebAssembly backend (MLAS kernels), one thread.
 *
 * `public` is one session.run of a model with one operation; it copies input and output between JavaScript and
 * WebAssembly, as every user's call does.
 *
 * `kernel` is a model that does the operation many times on the same input. Only the last result has a reader, so the
 * memory of each serves the next one, and all read and write the same two buffers. A model with one operation is the
 * baseline, which takes the call and the copy of the input off. Copies of outputs would drown the difference, so both
 * keep their results. What is left beside the loops is the runtime's step from node to node. Optimisation is off for
 * these, or the unread operations would be removed.
 */
import ort from 'onnxruntime-web/wasm';
import { inputFor, LEAK } from '../../web/src/benchmark/inputs.js';
import { writeOnnx } from '../models/onnx.mjs';
import { casesOf, repeatsFor } from '../models/recipe.mjs';

const recipes = {
  relu: [['Relu', ['x']]],
  leaky_relu: [['LeakyRelu', ['x'], { alpha: LEAK }]],
  sigmoid: [['Sigmoid', ['x']]],
  tanh: [['Tanh', ['x']]],
  silu: [
    ['Sigmoid', ['x']],
    ['Mul', ['x', '#0']],
  ],
  elu: [['Elu', ['x'], { alpha: 1 }]],
  gelu: [['Gelu', ['x']]],
  gelu_tanh: [['Gelu', ['x'], { approximate: 'tanh' }]],
  softplus: [['Softplus', ['x']]],
  relu_slope_from_value: [['Sign', ['x']]], // a value of ReLU is never negative
  sigmoid_slope_from_value: [
    ['Sub', [1, 'x']],
    ['Mul', ['x', '#0']],
  ],
  tanh_slope_from_value: [
    ['Mul', ['x', 'x']],
    ['Sub', [1, '#0']],
  ],
};

/** The optimiser makes this one operator of a sigmoid and a product; with optimisation off it has to be named. */
const kernelRecipes = { ...recipes, silu: [['QuickGelu@com.microsoft', ['x'], { alpha: 1 }]] };

async function createRunner(recipe, { operation, size, repeats, keepsResult, graphOptimizationLevel }) {
  const { bytes, output } = writeOnnx(recipe, { size, repeats, keepsResult });
  const session = await ort.InferenceSession.create(bytes, { executionProviders: ['wasm'], graphOptimizationLevel });
  const feeds = { x: new ort.Tensor('float32', inputFor(operation, size), [size]) };
  return {
    async run(times) {
      for (let i = 0; i < times; i++) await session.run(feeds);
    },
    output: async () => (await session.run(feeds))[output].data,
    dispose: () => session.release(),
  };
}

async function preparePublic(operation, size) {
  const options = { operation, size, graphOptimizationLevel: 'all' };
  return { ...(await createRunner(recipes[operation], options)), perRun: 1 };
}

async function prepareKernel(operation, size) {
  const repeats = repeatsFor(size);
  const create = (options) =>
    createRunner(kernelRecipes[operation], { operation, size, graphOptimizationLevel: 'disabled', ...options });
  const repeated = await create({ repeats, keepsResult: true });
  const once = await create({ keepsResult: true });
  return {
    run: repeated.run,
    perRun: repeats - 1,
    baseline: once,
    async output() {
      const open = await create({ repeats });
      const floats = await open.output();
      open.dispose();
      return floats;
    },
    dispose() {
      repeated.dispose();
      once.dispose();
    },
  };
}

/** @param {import('../types.d.ts').Where} where */
export async function create(where) {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = await where.bytes('bench/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');

  const name = 'onnxruntime-web';
  return {
    name,
    version: ort.env.versions.web,
    cases: [
      ...casesOf(name, 'public', recipes, preparePublic),
      ...casesOf(name, 'kernel', kernelRecipes, prepareKernel),
    ],
  };
}
