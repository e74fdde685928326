/**
 * The peers, in the order of tables. Each is loaded only when asked for, so that one that does not start says why and
 * leaves the others alone.
 *
 * To add a peer: its file beside this one, its row here.
 */
const ours = async () => import('./nonlinear.mjs');
const tensorflow = async () => import('./tensorflow.mjs');

export const peers = [
  { name: 'nonlinear relaxed', load: async () => (await ours()).createRelaxed },
  { name: 'nonlinear simd128', load: async () => (await ours()).createSimd128 },
  { name: 'nonlinear scalar', load: async () => (await ours()).createScalar },
  { name: 'plain-arrays', load: async () => (await import('./plain-arrays.mjs')).create },
  { name: 'object-graph', load: async () => (await import('./object-graph.mjs')).create },
  { name: 'ConvNetJS', load: async () => (await import('./convnetjs.mjs')).create },
  { name: 'TensorFlow.js wasm', load: async () => (await tensorflow()).createWasm },
  { name: 'TensorFlow.js cpu', load: async () => (await tensorflow()).createCpu },
  { name: 'jax-js', load: async () => (await import('./jax.mjs')).create },
];
