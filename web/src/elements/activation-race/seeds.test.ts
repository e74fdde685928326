import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import type { MainModule as Facts } from '#facts';
import type { MainModule } from '#training';
import { type Module, type ModuleFactory, startBuild } from '../../core/boot.ts';
import type { CoreClient } from '../../core/client.ts';
import type { Handlers } from '../../core/protocol.ts';
import { lowerMedian } from '../../labs/median.ts';
import { createHandlers } from '../../training/handlers.ts';
import type { TrainingRequests } from '../../training/protocol.ts';
import { laneSpec, readSetup } from './race-setup.ts';
import { epochsToFinish } from './seeds.ts';

// The built modules themselves: the race of the lab against the race that the lessons' facts come from.
const modules = new URL('../../../../build/wasm/modules/simd128/', import.meta.url).pathname;
const load = <M extends Module>(name: string) =>
  startBuild(
    createRequire(import.meta.url)(`${modules}${name}.js`) as ModuleFactory<M>,
    new Uint8Array(readFileSync(`${modules}${name}.wasm`)).buffer,
  );

let handlers: Handlers<TrainingRequests>;
let facts: Facts;
const client = {
  request: async (op: keyof TrainingRequests, ask: never) => handlers[op](ask),
} as unknown as Pick<CoreClient<TrainingRequests>, 'request'>;

beforeAll(async () => {
  handlers = createHandlers(await load<MainModule>('training'));
  facts = await load<Facts>('facts');
});

const setup = (more: Record<string, string> = {}) => readSetup((name) => more[name] ?? null);

test.each([
  ['relu', 'he', 3],
  ['tanh', 'glorot', 2],
  ['sigmoid', 'glorot', 1],
])('the median of 15 seeds of %s is the number that the lessons print', async (fn, start, layers) => {
  const spec = laneSpec({ ...setup({ epochs: '2000' }), layers }, fn, start);
  const results: number[] = [];
  for (let seed = 1; seed <= 15; seed++)
    results.push((await epochsToFinish({ ...spec, seed }, client, () => true)) ?? Number.NaN);
  expect(lowerMedian(results)).toBe(facts.evaluateFact(`race_epochs(${fn}, ${layers})`).value);
});

test('who is not home within the limit counts as never, and so does a median among them', async () => {
  const spec = laneSpec(setup({ epochs: '20' }), 'identity', 'lecun');
  expect(await epochsToFinish(spec, client, () => true)).toBe(Number.POSITIVE_INFINITY);
  expect(lowerMedian([3, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  expect(lowerMedian([3, 5, Number.POSITIVE_INFINITY])).toBe(5);
});

test('a race that is stopped gives no result and leaves no run behind', async () => {
  const spec = laneSpec(setup(), 'sigmoid', 'glorot');
  expect(await epochsToFinish(spec, client, () => false)).toBeUndefined();
  const { run } = await client.request('createRun', { spec });
  await client.request('disposeRun', { run });
  await expect(client.request('train', { run: run - 1, milliseconds: 1, steps: 1 })).rejects.toThrow('allowed: none');
});

const weights = async (fn: string, init: string, start: string) => {
  const spec = laneSpec(setup({ start, seed: '7' }), fn, init);
  const { run } = await client.request('createRun', { spec });
  const numbers = await client.request('parameters', { run });
  await client.request('disposeRun', { run });
  return numbers;
};

test('lanes with one start have identical bytes, whatever their function', async () => {
  const [first, ...others] = await Promise.all(
    ['identity', 'sigmoid', 'tanh', 'relu', 'gelu'].map((fn) => weights(fn, '', 'he')),
  );
  for (const other of others) expect(new Uint8Array(other.buffer)).toEqual(new Uint8Array(first?.buffer ?? []));
});

test('with their own starts, lanes have one draw in different scales, layer by layer', async () => {
  const he = await weights('relu', 'he', 'own');
  const lecun = await weights('identity', 'lecun', 'own');
  for (const [index, weight] of he.entries()) expect(weight).toBeCloseTo((lecun[index] ?? 0) * Math.SQRT2, 6);
  expect(he.filter((weight) => weight !== 0)).toHaveLength(2 * 8 + 8 * 8 + 8 * 8 + 8); // biases begin at 0
});
