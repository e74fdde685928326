/**
 * What we hold ourselves to, as ratios within one run: a place's record in, one line a bar out. A bar is left out where
 * one of its two sides does not run. All are on our simd128 build, the same instructions everywhere.
 *
 * Limits against "object-graph" were set against TensorFlow Playground's own engine, which is not on npm: the object graph
 * is our stand-in for its way of computing, so those lines say how far that way is behind, not how far the product is.
 */
import { workloads } from './workloads.mjs';

const OURS = 'nonlinear simd128';
const BUILDS = [OURS, 'nonlinear relaxed'];
const TFJS = ['TensorFlow.js wasm', 'TensorFlow.js cpu'];
const TFJS_CPU = ['TensorFlow.js cpu'];
const JAX = ['jax-js'];
const CONVNET = ['ConvNetJS'];
const PLAIN = ['plain-arrays'];
const GRAPH = ['object-graph'];
const NATIVE = 'native (SSE width)';

const leads = ({ inNode }) => [
  ['W1', GRAPH, inNode ? 22 : 27],
  ['W2', GRAPH, 35],
  ['W3', TFJS, 60],
  ['W3', JAX, 18],
  ['W4 sigmoid', TFJS, 65],
  ['W4 relu', TFJS, 65],
  ['W4 sigmoid', PLAIN, 11],
  ['W4 relu', PLAIN, 11],
  ['W5', JAX, 1.7],
  ['W5', TFJS, 10],
  ['W5', CONVNET, 20],
  ['W6', JAX, 5],
  ['W6', GRAPH, 36],
  ['H1', GRAPH, 35],
  ['H2', GRAPH, 35],
  ['W7', CONVNET, 45],
  ['W7', TFJS_CPU, inNode ? 500 : 150],
  ['W8', PLAIN, 18],
  ['W8', TFJS, 45],
  ['W8', JAX, 30],
];

/** Of the peak of multiplying and adding in four lanes, percent. */
const shares = [
  ['W3', 65],
  ['W5', 75],
  ['W7', 70],
  ['W8', 55],
];

/** Of the same C++ compiled to the machine's own instructions of the same width, percent. */
const nativeShares = { W1: 85, W2: 85, W3: 85, 'W4 sigmoid': 72, 'W4 relu': 72, W5: 85, W6: 85, W7: 85, W8: 72 };

const MOST_FOR_CALLS = 1.1;
const MOST_MILLISECONDS_W6 = 4;

/** GFLOP/s. */
export const speedOf = (id, nanoseconds) => {
  const { kind, operations } = workloads.find((each) => each.id === id);
  return (kind === 'drawing' ? operations.forward : operations.total) / nanoseconds;
};

function* check({ rows, memory, native }, inNode) {
  const time = (workload, peer, way = 'whole') =>
    rows.find((row) => row.workload === workload && row.peer === peer && row.way === way)?.p25;
  const ours = (workload) => time(workload, OURS);
  const fastest = (workload, peers) => Math.min(...peers.map((peer) => time(workload, peer)).filter(Boolean));
  const best = (workload) => fastest(workload, BUILDS);

  for (const [workload, peers, least] of leads({ inNode }))
    yield {
      what: `${workload}: ${peers.join(' or ')} ÷ our fastest`,
      figure: fastest(workload, peers) / best(workload),
      least,
    };

  const grid = workloads.find(({ id }) => id === 'W6').perRun;
  yield { what: 'W6: ms for 256×256 points', figure: (best('W6') * grid) / 1e6, most: MOST_MILLISECONDS_W6 };

  for (const [workload, least] of shares) {
    const peak = 1 / time(workload, 'peak', 'mul + add');
    yield { what: `${workload}: % of peak`, figure: (100 * speedOf(workload, ours(workload))) / peak, least };
  }

  for (const { id, kind } of workloads) {
    if (kind !== 'training') continue;
    const figure = time(id, OURS, 'step by step') / ours(id);
    yield { what: `${id}: a call for each step ÷ one call`, figure, most: MOST_FOR_CALLS };
  }

  for (const [workload, least] of Object.entries(nativeShares)) {
    const figure = 1e11 / ours(workload) / native?.examplesPerSecond[workload];
    yield { what: `${workload}: % of ${NATIVE}`, figure, least };
  }

  for (const { peer, workload, steps, before, after } of memory)
    yield { what: `${workload}, ${peer}: bytes that ${steps} steps add`, figure: after - before, most: 0 };
}

/** @returns {{ what: string, figure: number, most?: number, least?: number, holds: boolean }[]} */
export function bars(found) {
  return [...check(found, found.place.startsWith('node'))]
    .filter(({ figure }) => Number.isFinite(figure))
    .map((bar) => ({ ...bar, holds: bar.figure <= (bar.most ?? Infinity) && bar.figure >= (bar.least ?? 0) }));
}
