/** Our own core, one peer per build: scalar, SIMD128, relaxed SIMD. */
import { startCore } from '../../peers/start-core.mjs';

function settle({ value, error }, what) {
  if (error) throw new Error(`${what}: ${error.message ?? JSON.stringify(error)}`);
  return value;
}

function specOf(workload, data) {
  return {
    data,
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

const numbersOf = ({ shape }, { inputs, labels, classes, targets, count }) => ({
  kind: 'numbers',
  inputs,
  shape,
  ...(targets ? { targets, targetCount: 1 } : { labels, classes }),
  trainCount: count,
});

/** A net that is only drawn learns nothing, yet a run has examples. Of a plane, so that features are the core's work. */
const planeOf = ({ features }) => ({ kind: 'plane', examples: 2, noise: 0, features });
const UNTRAINED = { loss: 'half_squared_error', rate: 0.1, batch: 1 };

function createRun(core, spec, parameters) {
  const run = settle(core.createRun(spec), 'createRun');
  if (!run.setParameters) throw new Error('this core has no setParameters; build it anew: ./scripts/build site');
  settle(run.setParameters(parameters), 'setParameters');
  return run;
}

function prepareTraining(core, workload, data) {
  const run = createRun(core, specOf(workload, numbersOf(workload, data)), workload.parameters);
  return {
    train: (steps) => run.train(steps),
    /** The same, with a call for each step. */
    trainByStep(steps) {
      for (let i = 0; i < steps; i++) run.train(1);
    },
    restart: () => settle(run.setParameters(workload.parameters), 'setParameters'),
    loss: () => run.score().trainLoss,
    bytes: () => core.HEAPU8.length,
    dispose: () => run.delete(),
  };
}

/** The one place that knows how the core is asked for what it draws. */
function drawWith(run, { keeps, grid: { resolution, extent } }) {
  return keeps === 'units'
    ? settle(run.unitSurfaces(resolution, extent), 'unitSurfaces').values
    : settle(run.surface(resolution, extent), 'surface');
}

function prepareDrawing(core, workload) {
  const run = createRun(core, specOf({ ...workload, ...UNTRAINED }, planeOf(workload)), workload.parameters);
  let values;
  return {
    draw(times) {
      for (let i = 0; i < times; i++) values = drawWith(run, workload);
    },
    values: () => values,
    dispose: () => run.delete(),
  };
}

async function createBuild(where, build) {
  const core = await startCore(where, build, 'training');
  return {
    version: 'this checkout',
    prepareTraining: (...given) => prepareTraining(core, ...given),
    prepareDrawing: (...given) => prepareDrawing(core, ...given),
  };
}

export const createScalar = (where) => createBuild(where, 'scalar');
export const createSimd128 = (where) => createBuild(where, 'simd128');
export const createRelaxed = (where) => createBuild(where, 'relaxed');
