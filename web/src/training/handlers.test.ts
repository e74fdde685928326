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
