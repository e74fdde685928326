import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import type { MainModule } from '#training';
import { type ModuleFactory, startBuild } from '../core/boot.ts';
import type { Handlers } from '../core/protocol.ts';
import { createHandlers } from './handlers.ts';
import type { RunSpec, TrainingRequests } from './protocol.ts';

// The built module itself; how a worker serves it is tested with the core.
const module = new URL('../../../build/wasm/modules/simd128/training', import.meta.url).pathname;
const createTraining: ModuleFactory<MainModule> = createRequire(import.meta.url)(`${module}.js`);

let handlers: Handlers<TrainingRequests>;

async function ask<O extends keyof TrainingRequests>(
  op: O,
  question: TrainingRequests[O]['ask'],
): Promise<TrainingRequests[O]['answer']> {
  return structuredClone(await handlers[op](question)); // as it would cross to a page
}

const corners: RunSpec = {
  data: { kind: 'xor_corners' },
  layers: [
    { units: 8, activation: 'tanh' },
    { units: 1, activation: 'identity' },
  ],
  loss: 'binary_cross_entropy',
  init: 'glorot',
  learningRate: 0.5,
  batch: 4,
  seed: 1,
};

beforeAll(async () => {
  handlers = createHandlers(await startBuild(createTraining, new Uint8Array(readFileSync(`${module}.wasm`)).buffer));
});

test('a trainer learns what activations there are without another module', async () => {
  const [first] = await ask('activations', {});
  expect(first).toMatchObject({ id: 'identity', recommendedInit: expect.stringMatching(/./) });
});

test('a parameter shapes the functions of a network, and one that a function does not have is refused by name', async () => {
  const spec = (activation: string): RunSpec => ({
    ...corners,
    layers: [{ units: 4, activation, parameters: { leak: 0.25 } }, ...corners.layers.slice(1)],
  });
  const { run } = await ask('createRun', { spec: spec('leaky_relu') });
  await ask('disposeRun', { run });
  await expect(ask('createRun', { spec: spec('relu') })).rejects.toThrow(
    'layers[0].parameters was "leak"; allowed: none for relu',
  );
});

test('a run learns exclusive or, starts over from its seed, and is gone when disposed of', async () => {
  const { run, parameters, snapshot } = await ask('createRun', { spec: corners });
  expect(parameters).toBe(2 * 8 + 8 + 8 + 1);
  const trained = await ask('train', { run, milliseconds: 5000, steps: 2000 });
  expect(trained.step).toBe(2000);
  expect(trained.trainLoss).toBeLessThan(0.05);
  expect(await ask('resetRun', { run, seed: 1 })).toEqual(snapshot);
  expect(await ask('surface', { run, resolution: 4, extent: 1 })).toHaveLength(16);
  await ask('disposeRun', { run });
  await expect(ask('train', { run, milliseconds: 1, steps: 1 })).rejects.toThrow(`run was ${run}; allowed: none`);
});

test('training stops when its time is up', async () => {
  const { run } = await ask('createRun', { spec: corners });
  const start = performance.now();
  const { step } = await ask('train', { run, milliseconds: 20, steps: 1e9 });
  expect(step).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(1000); // 20 ms and one portion; a loaded machine may pause in between
  await ask('disposeRun', { run });
});

test('trials of many seeds say which were solved', async () => {
  const { solved, finalLoss } = await ask('trials', { spec: corners, firstSeed: 1, count: 3, steps: 1000 });
  expect([...solved]).toEqual([1, 1, 1]);
  expect(Math.max(...finalLoss)).toBeLessThan(0.1);
});

/** 5 by 4 images of a bright row or a bright column: two classes. */
const stripes = (): RunSpec => {
  const images = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 20 }, (_, pixel) => {
      const hit = i % 2 === 0 ? Math.floor(pixel / 5) === i % 4 : pixel % 5 === (i % 10) >> 1;
      return (hit ? 1 : 0) + 0.1 * Math.sin(31 * i + 7 * pixel);
    }),
  );
  return {
    data: {
      kind: 'numbers',
      inputs: Float32Array.from(images.flat()),
      shape: [1, 4, 5],
      labels: Uint8Array.from(images, (_, i) => i % 2),
      classes: 2,
      trainCount: 30,
    },
    layers: [
      { kind: 'conv2d', filters: 3, size: 3, padding: 1, activation: 'relu' },
      { kind: 'max_pool', size: 2 },
      { kind: 'flatten' },
      { units: 2, activation: 'identity' },
    ],
    loss: 'softmax_cross_entropy',
    init: { kind: 'he', gain: 1 },
    optimizer: { kind: 'adam', beta2: 0.99 },
    schedule: { kind: 'cosine', steps: 500 },
    learningRate: 0.02,
    batch: 10,
    seed: 1,
    stop: { targetAccuracy: 1, epochs: 200 },
  };
};

test('a convolutional net trains until its rule stops it, and can be looked into', async () => {
  const { run, parameters } = await ask('createRun', { spec: stripes() });
  expect(parameters).toBe(3 * 9 + 3 + 2 * 12 + 2);
  const trained = await ask('train', { run, milliseconds: 5000, steps: 1e6 });
  expect(trained).toMatchObject({ stopped: 'target', trainAccuracy: 1, diverged: false });
  expect(trained.step % 3).toBe(0); // at the end of an epoch

  const trace = await ask('trace', { run, example: 0 });
  expect(trace.layers.map(({ kind, shape }) => [kind, ...shape])).toEqual([
    ['conv2d', 3, 4, 5],
    ['max_pool', 3, 2, 2],
    ['flatten', 12],
    ['dense', 2],
  ]);
  expect(trace.probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  expect((await ask('trace', { run, example: trace.inputs })).probabilities).toEqual(trace.probabilities);

  const layers = await ask('inspect', { run, bins: 12 });
  expect(layers.map(({ kind }) => kind)).toEqual(['conv2d', 'max_pool', 'flatten', 'dense']);
  expect(layers[0]?.units?.units).toBe(3);
  expect(layers[0]?.blocks[0]?.values.histogram?.counts.reduce((a, b) => a + b)).toBe(27);
  expect(layers[1]?.units).toBeUndefined();

  const found = await ask('evaluate', { run, part: 'train' });
  expect(found).toMatchObject({ confusion: { classes: 2, accuracy: 1 }, roc: { area: 1 } });
  await expect(ask('chainRule', { run, example: 0, layer: 0, row: 0 })).rejects.toThrow('layer was');

  await ask('goOn', { run });
  const { step } = await ask('train', { run, milliseconds: 5000, steps: 7 });
  expect(step).toBeGreaterThan(trained.step);
  await ask('disposeRun', { run });
});

test('a run goes to any step and back to a kept state, to the same weights', async () => {
  const { run } = await ask('createRun', { spec: corners });
  const start = await ask('parameters', { run });
  await ask('train', { run, milliseconds: 5000, steps: 50 });
  const kept = await ask('keepState', { run });
  const there = await ask('parameters', { run });
  await ask('train', { run, milliseconds: 5000, steps: 50 });
  expect(await ask('parameters', { run })).not.toEqual(there);
  expect((await ask('seek', { run, step: 50 })).step).toBe(50);
  expect(await ask('parameters', { run })).toEqual(there);
  await ask('seek', { run, step: 0 });
  expect(await ask('parameters', { run })).toEqual(start);
  expect((await ask('restoreState', { run, kept })).step).toBe(50);
  expect(await ask('parameters', { run })).toEqual(there);
  await expect(ask('seek', { run, step: 1.5 })).rejects.toThrow('step was 1.5; allowed: a whole number');

  const { t, loss } = await ask('lossLine', { run, from: start, to: there, points: 5, part: 'train' });
  expect([...t]).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(loss[4]).toBeLessThan(loss[0] ?? 0);
  await ask('disposeRun', { run });
});

test('the gradient of one weight is the product of the factors that are shown', async () => {
  const { run } = await ask('createRun', { spec: corners });
  const rule = await ask('chainRule', { run, example: 1, layer: 0, row: 3, column: 1 });
  expect(rule.factors.map(({ what }) => what)).toEqual(['loss', 'slope', 'weight', 'slope', 'input']);
  const product = rule.factors.reduce((sum, { value }) => sum * value, 1);
  expect(product).toBeCloseTo(rule.gradient, 12);
  const own = await ask('exampleGradient', { run, place: 0 });
  expect(own).toHaveLength(33);

  const surfaces = await ask('unitSurfaces', { run, resolution: 6, extent: 1 });
  expect(surfaces.layers.map(({ units }) => units)).toEqual([8, 1]);
  expect(surfaces.values).toHaveLength(9 * 36);
  expect(surfaces.values.slice(8 * 36)).toEqual(await ask('surface', { run, resolution: 6, extent: 1 }));
  expect(JSON.parse(await ask('networkFile', { run }))).toMatchObject({ format: 'nonlinear-network', input: [2] });
  await ask('disposeRun', { run });
});

test('a recurrent net tells how far its gradient reaches back', async () => {
  const steps = Float32Array.from({ length: 20 * 6 }, (_, i) => Math.sin(i));
  const { run } = await ask('createRun', {
    spec: {
      ...corners,
      data: {
        kind: 'numbers',
        inputs: steps,
        shape: [6, 1],
        targets: steps.filter((_, i) => i % 6 === 0),
        trainCount: 15,
      },
      layers: [
        { kind: 'recurrent', units: 4, truncate: 4 },
        { units: 1, activation: 'identity' },
      ],
      loss: { kind: 'huber', delta: 0.5 },
    },
  });
  const [gradients] = await ask('timeGradients', { run });
  expect([...(gradients?.states ?? [])].map((size) => size > 0)).toEqual([false, false, false, false, true, true]);
  expect(await ask('evaluate', { run, part: 'test' })).toMatchObject({ count: 5, rmsError: expect.any(Number) });
  await ask('disposeRun', { run });
});

test('a run that leaves the finite numbers stands at its last good step and says where it failed', async () => {
  const spec: RunSpec = {
    ...corners,
    layers: [
      { units: 8, activation: 'relu' },
      { units: 1, activation: 'identity' },
    ],
  };
  const { run } = await ask('createRun', { spec: { ...spec, loss: 'mse', learningRate: 1e10 } });
  const { step, diverged, divergence, stopped, trainLoss } = await ask('train', {
    run,
    milliseconds: 5000,
    steps: 1e6,
  });
  expect([diverged, stopped]).toEqual([true, 'diverged']);
  expect(divergence).toMatchObject({ step: step + 1, what: expect.stringMatching(/output|gradient|weight/) });
  expect(Number.isFinite(trainLoss)).toBe(true);
  await ask('disposeRun', { run });
});
