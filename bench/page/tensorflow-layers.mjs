/** Adds itself to the global `tf` that the core's script left. */
import './tensorflow-core.mjs';
import '/bench/node_modules/@tensorflow/tfjs-layers/dist/tf-layers.min.js';
