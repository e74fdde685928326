/**
 * jax-js with its WebAssembly backend, which compiles kernels at run time (relaxed SIMD). The step is one `jit`, gradients
 * from `grad`.
 *
 * Its work is lazy: whoever does not wait times the tracer. Every array is owned: what is used again is passed as `.ref`.
 */
import './without-threads.mjs';
import { blockUntilReady, defaultDevice, grad, init, jit, lax, nn, numpy as np, tree } from '@jax-js/jax';
import { featuresOf, gridPoints } from '../data.mjs';
import { part, resolve } from '../network.mjs';

const activate = { identity: (x) => x, relu: nn.relu, sigmoid: nn.sigmoid, tanh: np.tanh };

const array = (floats, shape) => np.array(Float32Array.from(floats)).reshape(shape);

/** x · wᵀ for w [out][in]: sums run along the rows of both. */
const product = (x, w) => np.dot(x, np.transpose(w));

/** Every kind: the names of its parameters, and what it does with a batch. */
const kinds = {
  dense: (layer) => ({
    names: ['weights', 'biases'],
    forward: (x, [w, b]) => activate[layer.activation](product(x, w).add(b)),
  }),
  conv2d: (layer) => ({
    names: ['weights', 'biases'],
    forward(x, [w, b]) {
      const { padding } = layer;
      const z = lax.convGeneralDilated(
        x,
        w,
        [1, 1],
        [
          [padding, padding],
          [padding, padding],
        ],
      );
      return activate[layer.activation](z.add(b.reshape([layer.filters, 1, 1])));
    },
  }),
  /** Windows that touch. */
  max_pool: ({ size, output: [channels, rows, columns] }) => ({
    names: [],
    forward: (x) => np.max(x.reshape([-1, channels, rows, size, columns, size]), [3, 5]),
  }),
  flatten: ({ output: [size] }) => ({ names: [], forward: (x) => x.reshape([-1, size]) }),
  recurrent: ({ input: [length, size], units }) => ({
    names: ['weights', 'recurrentWeights', 'biases'],
    /** The inputs' share of all steps is one product, ahead of the loop. */
    forward(x, [w, u, b]) {
      const shares = product(x.reshape([-1, size]), w)
        .add(b)
        .reshape([-1, length, units]);
      const shareOf = (t) => shares.ref.slice([], t);
      let state = np.tanh(shareOf(0));
      for (let t = 1; t < length; t++) state = np.tanh(product(state, u.ref).add(shareOf(t)));
      u.dispose();
      shares.dispose();
      return state;
    },
  }),
};

const losses = {
  half_squared_error: (y, outputs) => np.mean(np.square(outputs.sub(y))).mul(0.5),
  binary_cross_entropy: (y, logits) => np.mean(nn.softplus(logits.ref).sub(logits.mul(y))),
  softmax_cross_entropy: (y, logits) => np.mean(np.sum(nn.logSoftmax(logits, 1).mul(y), 1)).neg(),
};

function createNet(workload) {
  const layers = resolve(workload).map((layer) => ({ layer, ...kinds[layer.kind](layer) }));
  const start = () =>
    layers.map(({ layer, names }) =>
      names.map((name) => array(part(workload.parameters, layer, name), layer.parameters[name].shape)),
    );
  const forward = (parameters, x) => layers.reduce((each, { forward: run }, i) => run(each, parameters[i]), x);
  return { start, forward };
}

function arraysOf(workload, data, from, to) {
  const size = data.inputs.length / data.count;
  const x = array(data.inputs.subarray(from * size, to * size), [to - from, ...workload.shape]);
  if (data.targets) return { x, y: array(data.targets.subarray(from, to), [to - from, 1]) };
  const labels = data.labels.subarray(from, to);
  if (workload.loss === 'binary_cross_entropy') return { x, y: array(labels, [to - from, 1]) };
  const hot = new Float32Array(labels.length * data.classes);
  labels.forEach((label, i) => {
    hot[i * data.classes + label] = 1;
  });
  return { x, y: array(hot, [to - from, data.classes]) };
}

function prepareTraining(workload, data) {
  const { batch, rate } = workload;
  const { start, forward } = createNet(workload);
  const lossOf = (parameters, x, y) => losses[workload.loss](y, forward(parameters, x));
  const loss = jit(lossOf);
  const step = jit((parameters, x, y) => {
    const gradients = grad(lossOf)(tree.ref(parameters), x, y);
    return parameters.map((layer, i) => layer.map((each, j) => each.sub(gradients[i][j].mul(rate))));
  });
  const batches = Array.from({ length: Math.floor(data.count / batch) }, (_, i) =>
    arraysOf(workload, data, i * batch, (i + 1) * batch),
  );
  const all = arraysOf(workload, data, 0, data.count);
  let parameters = start();
  let next = 0;
  return {
    async train(steps) {
      for (let i = 0; i < steps; i++) {
        const { x, y } = batches[next];
        parameters = step(parameters, x.ref, y.ref);
        if (++next === batches.length) next = 0;
        await blockUntilReady(parameters);
      }
    },
    async restart() {
      tree.dispose(parameters);
      parameters = start();
      next = 0;
      await blockUntilReady(parameters);
    },
    loss: async () => (await loss(tree.ref(parameters), all.x.ref, all.y.ref).data())[0],
    dispose() {
      tree.dispose([parameters, all, batches]);
      loss.dispose();
      step.dispose();
    },
  };
}

function prepareDrawing(workload) {
  if (workload.keeps !== 'output') throw new Error('not tried: units one by one');
  const { start, forward } = createNet(workload);
  const run = jit(forward);
  const parameters = start();
  const points = gridPoints(workload.grid);
  const count = points.length / 2;
  const inputs = new Float32Array(count * workload.shape[0]);
  let values;
  async function drawOnce() {
    for (let point = 0; point < count; point++)
      inputs.set(featuresOf(workload.features, points[2 * point], points[2 * point + 1]), point * workload.shape[0]);
    values = await run(tree.ref(parameters), array(inputs, [count, workload.shape[0]])).data();
  }
  return {
    async draw(times) {
      for (let i = 0; i < times; i++) await drawOnce();
    },
    values: () => values,
    dispose() {
      tree.dispose(parameters);
      run.dispose();
    },
  };
}

const VERSION = '0.1.25'; // its code does not know

export async function create() {
  const devices = await init('wasm');
  if (!devices.includes('wasm')) throw new Error('jax-js could not start its WebAssembly backend');
  defaultDevice('wasm');
  return { version: VERSION, prepareTraining, prepareDrawing };
}
