/** Adds itself to the global `tf` that the core's script left. */
import './tensorflow-core.mjs';
import '/bench/node_modules/@tensorflow/tfjs-backend-cpu/dist/tf-backend-cpu.min.js';
