/** The backend's script adds itself to the global `tf` that the core's left. */
import './tensorflow-core.mjs';
import '/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js';

export default globalThis.tf.wasm;
