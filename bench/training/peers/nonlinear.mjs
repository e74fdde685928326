/** Our own core, one peer per build: scalar, SIMD128, relaxed SIMD. */
import { startCore } from '../../peers/start-core.mjs';

function settle({ value, error }, what) {
  if (error) throw new Error(`${what}: ${error.message ?? JSON.stringify(error)}`);
  return value;
}

/** As the core wants it. A net that is drawn needs no examples, yet a run has some: one point. */
function specOf(workload, data) {
  const { inputs, labels, classes, targets, count } = data;
  return {
    data: {
      kind: 'numbers',
      inputs,
      shape: workload.shape,
      ...(targets ? { targets, targetCount: 1 } : { labels, classes }),
      trainCount: count,
    },
    layers: workload.layers,
    loss: workload.loss,
    init: 'glorot',
    optimizer: { kind: 'sgd' },
    learningRate: workload.rate,
    batch: workload.batch,
    seed: 0,
    order: 'fixed',
    remainder: 'drop',
  };
}

function createRun(core, spec, parameters) {
  const run = settle(core.createRun(spec), 'createRun');
  if (!run.setParameters) throw new Error('this core has no setParameters; build it anew: ./scripts/build site');
  settle(run.setParameters(parameters), 'setParameters');
  return run;
}

function prepareTraining(core, workload, data) {
  const run = createRun(core, specOf(workload, data), workload.parameters);
  return {
    train: (steps) => run.train(steps),
    /** The same, with a call for each step. */
    trainByStep(steps) {
      for (let i = 0; i < steps; i++) run.train(1);
    },
    restart: () => settle(run.setParameters(workload.parameters), 'setParameters'),
    loss: () => run.score().trainLoss,
    bytes: () => core.HEAPU8?.length ?? core.wasmMemory?.buffer.byteLength,
    dispose: () => run.delete(),
  };
}

/** The one place that knows how the core is asked for what it draws. Features are then its own work. */
function drawWith(run, { keeps, grid: { resolution, extent } }) {
  return keeps === 'units' ? () => run.unitSurfaces(resolution, extent) : () => run.surface(resolution, extent);
}

function prepareDrawing(core, workload) {
  const { features } = workload;
  const isPlain = features.join() === 'x,y';
  const point = { count: 1, inputs: Float32Array.of(1, 1), targets: Float32Array.of(1) };
  const spec = specOf({ loss: 'half_squared_error', batch: 1, rate: 0.1, ...workload, shape: [2] }, point);
  if (!isPlain) spec.data.features = features;
  const run = createRun(core, spec, workload.parameters);
  const drawOnce = drawWith(run, workload);
  let values;
  return {
    draw(times) {
      for (let i = 0; i < times; i++) values = drawOnce();
    },
    values: () => values.value ?? values,
    dispose: () => run.delete(),
  };
}

async function createBuild(where, build) {
  const core = await startCore(where, build);
  return {
    version: 'this checkout',
    prepareTraining: (...given) => prepareTraining(core, ...given),
    prepareDrawing: (...given) => prepareDrawing(core, ...given),
  };
}

export const createScalar = (where) => createBuild(where, 'scalar');
export const createSimd128 = (where) => createBuild(where, 'simd128');
export const createRelaxed = (where) => createBuild(where, 'relaxed');
