/** In a page TensorFlow.js comes as a classic script that leaves a global `tf`. */
import '/bench/node_modules/@tensorflow/tfjs-core/dist/tf-core.min.js';

export default globalThis.tf;
