import { expect, test, vi } from 'vitest';
import type { TrainingRequests } from '../../../training/protocol.ts';
import { featuresOf, handedOver, planeExamples } from './examples.ts';
import { narrowed, PlaneView } from './plane-view.ts';

// The built core itself, asked without a worker.
const { handlers } = await vi.hoisted(async () => {
  const { createHandlers } = await import('../../../training/handlers.ts');
  const modules = new URL('../../../../../build/wasm/modules/simd128/', import.meta.url).pathname;
  const { createRequire } = await import('node:module');
  const { readFileSync } = await import('node:fs');
  const create = createRequire(import.meta.url)(`${modules}training.js`);
  return { handlers: createHandlers(await create({ wasmBinary: readFileSync(`${modules}training.wasm`) })) };
});
const ask = async <O extends keyof TrainingRequests>(op: O, question: TrainingRequests[O]['ask']) =>
  (handlers[op] as (ask: unknown) => TrainingRequests[O]['answer'])(question);
vi.mock('../../../training/client.ts', () => ({ training: () => ({ request: ask }) }));

const features = ['x', 'y_squared', 'sin_x'] as const;
const layers = [
  { units: 3, activation: 'tanh' },
  { units: 1, activation: 'identity' },
];
const learning = { loss: 'binary_cross_entropy', init: 'glorot', learningRate: 0.1, batch: 10, seed: 3 } as const;

test('a network on points that the page handed over is drawn as the core draws it on its own', async () => {
  const set = { kind: 'circle', examples: 40, noise: 0.1, trainShare: 0.5 } as const;
  const { inputs: at, labels } = await ask('points', { data: set, seed: 3 });
  const points = Array.from(labels, (label, index) => ({ x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0, label }));
  const examples = planeExamples(points, 2, 20, features);
  const own = await ask('createRun', { spec: { data: { ...set, features: [...features] }, layers, ...learning } });
  const handed = await ask('createRun', { spec: { data: handedOver(examples), layers, ...learning } });
  for (const { run } of [own, handed]) await ask('train', { run, milliseconds: 1e4, steps: 50 });
  const parameters = await ask('parameters', { run: handed.run });
  expect(parameters).toEqual(await ask('parameters', { run: own.run }));

  const plane = { view: examples.view, classes: 2, extent: 6, reach: 1 };
  const { units, answer } = await new PlaneView(plane, layers).look(parameters, 16, 32);
  const { layers: all, values } = await ask('unitSurfaces', { run: own.run, resolution: 16, extent: 6 });
  const surface = await ask('surface', { run: own.run, resolution: 32, extent: 6 });
  expect(units.layers).toEqual(all);
  // Probabilities are computed by other roundings.
  const close = (given: Float32Array, wanted: Float32Array) =>
    expect(Math.max(...given.map((each, at) => Math.abs(each - (wanted[at] ?? 0))))).toBeLessThan(1e-6);
  const hidden = 3 * 16 * 16;
  expect(units.values.subarray(0, hidden)).toEqual(values.subarray(0, hidden));
  close(units.values, values);
  expect(answer.kind).toBe('share');
  if (answer.kind === 'share') close(answer.values, surface);
});

test('features are those of the core', async () => {
  const all = ['x', 'y', 'x_squared', 'y_squared', 'x_times_y', 'sin_x', 'sin_y'] as const;
  expect([...featuresOf(Float32Array.of(2, -3), all)]).toEqual(
    [2, -3, 4, 9, -6, Math.sin(2), Math.sin(-3)].map(Math.fround),
  );
});

test('of a table, the two columns of the plane keep their weights', () => {
  // Two units with three inputs and their biases, then a further layer.
  const parameters = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  expect([...narrowed(parameters, { across: 2, up: 0, width: 3 }, 2)]).toEqual([3, 1, 6, 4, 7, 8, 9, 10, 11]);
});
