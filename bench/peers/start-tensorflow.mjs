/**
 * TensorFlow.js and its WebAssembly backend, started once. Single-threaded: the threaded module is declined, so that node
 * and Chromium run the same SIMD module.
 */
import wasm from '@tensorflow/tfjs-backend-wasm';
import tf from '@tensorflow/tfjs-core';

export { tf };

async function start(where) {
  wasm.setThreadsCount(1);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  wasm.setWasmPaths(where.address('bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its WebAssembly backend');
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('TensorFlow.js found no SIMD');
}

let started;

/** @param {import('../types.d.ts').Where} where */
export const startTensorflow = (where) => {
  started ??= start(where);
  return started;
};
