/**
 * LiteRT.js: TensorFlow Lite on XNNPACK, built with relaxed SIMD, one thread. It loads itself as a browser does, by a
 * script element, so it is measured in Chromium only.
 *
 * `public` is `await model.run(tensor)` on a tensor in WebAssembly memory, and deleting the result.
 *
 * `kernel` is a model that chains the operation, each reading what the one before wrote. A model with one operation is
 * the baseline, which takes the call off. The chained values wander off towards a fixed point, which costs nothing:
 * these kernels have no branches, and chains are too short to reach denormal numbers.
 */
import { loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core';
import { inputFor, LEAK } from '../../web/src/benchmark/inputs.js';
import { casesOf, repeatsFor } from '../models/recipe.mjs';
import { writeTflite } from '../models/tflite.mjs';

const PACKAGE = 'bench/node_modules/@litertjs/core/';

const recipes = {
  relu: [['RELU', ['x']]],
  leaky_relu: [['LEAKY_RELU', ['x'], { alpha: LEAK }]],
  sigmoid: [['LOGISTIC', ['x']]],
  tanh: [['TANH', ['x']]],
  silu: [
    ['LOGISTIC', ['x']],
    ['MUL', ['x', '#0']],
  ],
  elu: [['ELU', ['x']]],
  gelu: [['GELU', ['x'], { approximate: false }]],
  gelu_tanh: [['GELU', ['x'], { approximate: true }]],
  softplus: [
    ['EXP', ['x']],
    ['ADD', ['#0', 1]],
    ['LOG', ['#1']],
  ],
  relu_slope_from_value: [['SIGN', ['x']]], // a value of ReLU is never negative
  sigmoid_slope_from_value: [
    ['SUB', [1, 'x']],
    ['MUL', ['x', '#0']],
  ],
  tanh_slope_from_value: [
    ['MUL', ['x', 'x']],
    ['SUB', [1, '#0']],
  ],
};

/** XNNPACK makes one ReLU of several in a row, so something has to stand between them, and is taken off again. */
const negations = [['NEG', ['x']]];
const negatedRelu = [...negations, ['RELU', ['#0']]];

async function createRunner(recipe, { operation, size, repeats = 1 }) {
  const model = await loadAndCompile(writeTflite(recipe, { size, repeats }), { accelerator: 'wasm' });
  const x = new Tensor(inputFor(operation, size), [size]);
  return {
    async run(times) {
      for (let i = 0; i < times; i++) {
        const [y] = await model.run(x);
        y.delete();
      }
    },
    async output() {
      const [y] = await model.run(x);
      const floats = (await y.data()).slice();
      y.delete();
      return floats;
    },
    dispose() {
      x.delete();
      model.delete();
    },
  };
}

async function preparePublic(operation, size) {
  return { ...(await createRunner(recipes[operation], { operation, size })), perRun: 1 };
}

async function prepareKernel(operation, size) {
  const repeats = repeatsFor(size);
  const once = await createRunner(recipes[operation], { operation, size });
  const isRelu = operation === 'relu';
  const chain = await createRunner(isRelu ? negatedRelu : recipes[operation], { operation, size, repeats });
  const baseline = isRelu ? await createRunner(negations, { operation, size, repeats }) : once;
  return {
    run: chain.run,
    perRun: isRelu ? repeats : repeats - 1,
    baseline,
    output: once.output,
    dispose() {
      for (const runner of new Set([once, chain, baseline])) runner.dispose();
    },
  };
}

/** @param {import('../types.d.ts').Where} where */
export async function create(where) {
  await loadLiteRt(where.address(`${PACKAGE}wasm/`), { threads: false });

  // The code does not know its version.
  const { version } = JSON.parse(new TextDecoder().decode(await where.bytes(`${PACKAGE}package.json`)));

  const name = 'LiteRT.js';
  return {
    name,
    version,
    cases: [...casesOf(name, 'public', recipes, preparePublic), ...casesOf(name, 'kernel', recipes, prepareKernel)],
  };
}
