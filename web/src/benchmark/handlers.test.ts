import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { startBuild } from '../core/boot.ts';
import type { CoreFactory } from '../core/handlers.ts';
import type { Build } from '../core/ladder.ts';
import type { BuildName } from '../core/protocol.ts';
import { createHandlers } from './handlers.ts';
import { MEASURED } from './protocol.ts';
import { type BenchmarkClient, type News, runBenchmark } from './run.ts';

// The built core itself. Node 20 has relaxed SIMD behind a flag only, so that build is the one that cannot start here.
const modules = new URL('../../../build/wasm/modules/', import.meta.url).pathname;
const createCore: CoreFactory = createRequire(import.meta.url)(`${modules}simd128/core.js`);
const bytes = (build: BuildName): ArrayBuffer => new Uint8Array(readFileSync(`${modules}${build}/core.wasm`)).buffer;

const build = (name: BuildName, load = () => bytes(name)): Build => ({ name, load: async () => load() });
const builds = [build('simd128'), build('scalar')];

let client: BenchmarkClient;

beforeAll(async () => {
  const handlers = createHandlers(createCore, await startBuild(createCore, bytes('simd128')), 'simd128');
  client = {
    // As it would cross to a worker and back; a refusal there arrives as a CoreError of the core.
    async request(op, ask, { signal } = {}) {
      signal?.throwIfAborted();
      const { CoreError } = await import('../core/core-error.ts');
      try {
        return structuredClone(await handlers[op](ask as never)) as never;
      } catch (error) {
        throw CoreError.noCore((error as Error).message);
      }
    },
  };
});

async function run(size: number, control = new AbortController(), some = builds, after = (_: News) => {}) {
  const news: News[] = [];
  for await (const each of runBenchmark(client, { builds: some, size, rounds: 1, signal: control.signal })) {
    news.push(each);
    after(each);
  }
  return news;
}

test('each function is timed in each way that has it, and the copy beside it is the measure', async () => {
  const news = await run(256);
  expect(news[0]).toMatchObject({ makers: ['simd128', 'scalar', 'javascript'], absent: [{ build: 'relaxed' }] });
  expect(news[0]).toMatchObject({ names: { relu: 'ReLU' } });
  const rows = news.flatMap((each) => ('rows' in each ? each.rows : []));
  const expected = MEASURED.flatMap((operation) =>
    ['simd128', 'scalar', 'javascript']
      .filter((maker) => !(operation === 'gelu' && maker === 'javascript'))
      .map((maker) => `${operation} ${maker}`),
  );
  expect(rows.map(({ operation, maker }) => `${operation} ${maker}`)).toEqual(expected);
  for (const { nanoseconds, timesCopy, operation } of rows) {
    expect(nanoseconds).toBeGreaterThan(0);
    if (operation === 'copy') expect(timesCopy).toBe(1);
    else expect(timesCopy).toBeGreaterThan(0);
  }
}, 60_000);

test('a build that does not start is left out with the reason', async () => {
  const control = new AbortController();
  const some = [build('relaxed', () => new ArrayBuffer(8)), ...builds];
  let absent: unknown;
  await run(64, control, some, (each) => {
    if (!('makers' in each)) return control.abort();
    absent = each.absent;
  }).catch(() => {});
  expect(absent).toEqual([{ build: 'relaxed', reason: expect.stringMatching(/WebAssembly|wasm/i) }]);
}, 60_000);

test('after the signal nothing more is measured', async () => {
  const control = new AbortController();
  let measured = 0;
  const stopped = run(64, control, builds, (each) => {
    if (!('rows' in each)) return;
    measured++;
    control.abort();
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(measured).toBe(1);
}, 60_000);
