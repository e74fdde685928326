// @ts-check
/**
 * What one writes without a library: a loop over a Float32Array, doubles in between. Every operation has a loop of its
 * own, because a loop that is handed different functions is compiled for none of them.
 *
 * No gelu: JavaScript has no error function.
 */
import { inputFor, LEAK } from './inputs.js';

/** @typedef {(x: Float32Array, y: Float32Array) => void} Loop */

/** @satisfies {Partial<Record<import('./types.ts').Operation | import('./types.ts').Yardstick, Loop>>} */
const loops = {
  /** @type {Loop} */
  copy(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i];
  },
  /** @type {Loop} */
  relu(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = Math.max(x[i], 0);
  },
  /** @type {Loop} */
  leaky_relu(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : LEAK * x[i];
  },
  /** @type {Loop} */
  sigmoid(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]));
  },
  /** @type {Loop} */
  tanh(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = Math.tanh(x[i]);
  },
  /** @type {Loop} */
  silu(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i] / (1 + Math.exp(-x[i]));
  },
  /** @type {Loop} */
  elu(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? x[i] : Math.expm1(x[i]);
  },
  /** @type {Loop} */
  gelu_tanh(x, y) {
    const root = Math.sqrt(2 / Math.PI);
    for (let i = 0; i < x.length; i++) {
      y[i] = 0.5 * x[i] * (1 + Math.tanh(root * (x[i] + 0.044715 * x[i] * x[i] * x[i])));
    }
  },
  /** @type {Loop} */
  softplus(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = Math.max(x[i], 0) + Math.log1p(Math.exp(-Math.abs(x[i])));
  },
  /** @type {Loop} */
  relu_slope_from_value(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i] > 0 ? 1 : 0;
  },
  /** @type {Loop} */
  sigmoid_slope_from_value(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = x[i] * (1 - x[i]);
  },
  /** @type {Loop} */
  tanh_slope_from_value(x, y) {
    for (let i = 0; i < x.length; i++) y[i] = 1 - x[i] * x[i];
  },
};

/** @typedef {keyof typeof loops} Looped */

/**
 * @param {string} operation
 * @returns {operation is Looped} whether plain JavaScript has it
 */
export const hasLoop = (operation) => operation in loops;

/**
 * @param {Looped} operation
 * @param {number} size
 * @returns {import('./types.ts').Prepared}
 */
export function prepareLoop(operation, size) {
  const loop = loops[operation];
  const x = inputFor(operation, size);
  const y = new Float32Array(size);
  return {
    run(times) {
      for (let i = 0; i < times; i++) loop(x, y);
    },
    output() {
      loop(x, y);
      return y;
    },
    perRun: 1,
    dispose() {},
  };
}
