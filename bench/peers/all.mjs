/**
 * The peers, in the order of tables. Each is loaded only when asked for, so that one that does not start says why and
 * leaves the others alone.
 *
 * To add a peer: its file beside this one, its row here.
 */
export const peers = [
  { name: 'nonlinear scalar', load: async () => (await import('./nonlinear.mjs')).createScalar },
  { name: 'nonlinear simd128', load: async () => (await import('./nonlinear.mjs')).createSimd128 },
  { name: 'nonlinear relaxed', load: async () => (await import('./nonlinear.mjs')).createRelaxed },
  { name: 'TensorFlow.js', load: async () => (await import('./tensorflow.mjs')).create },
  { name: 'onnxruntime-web', load: async () => (await import('./onnxruntime.mjs')).create },
  {
    name: 'LiteRT.js',
    load: async () => (await import('./litert.mjs')).create,
    missingIn: { node: 'it loads its module by a script element, so it needs a page' },
  },
  { name: 'plain JavaScript', load: async () => (await import('./plain-javascript.mjs')).create },
];
