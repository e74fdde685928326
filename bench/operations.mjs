/** The operations measured, each with its definition in double precision. */

import { LEAK } from '../web/src/benchmark/inputs.js';

/**
 * Largest absolute error that counts as right. float32 rounds values near 8 by up to 2.4e-7; the worst peer, a SiLU that
 * multiplies the error of its sigmoid by 8, is off by 1.0e-6. A wrong formula or parameter is off by far more.
 */
export const TOLERANCE = 2e-6;

/** No cancellation: every term is positive. 120 terms reach double precision for |z| < 6. */
function erf(z) {
  let term = z;
  let sum = z;
  for (let n = 1; n < 120; n++) {
    term *= (2 * z * z) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** @type {Record<import('./types.d.ts').Operation, (x: number) => number>} */
export const exact = {
  relu: (x) => Math.max(x, 0),
  leaky_relu: (x) => (x > 0 ? x : LEAK * x),
  sigmoid,
  tanh: Math.tanh,
  silu: (x) => x * sigmoid(x),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  gelu: (x) => (x / 2) * (1 + erf(x / Math.SQRT2)),
  gelu_tanh: (x) => (x / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))),
  softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  relu_slope_from_value: (y) => (y > 0 ? 1 : 0),
  sigmoid_slope_from_value: (y) => y * (1 - y),
  tanh_slope_from_value: (y) => 1 - y * y,
};

/** @type {import('./types.d.ts').Operation[]} */
export const operations = Object.keys(exact);
