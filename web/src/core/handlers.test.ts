import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { type Serve, serveCore } from './boot.ts';
import { type CoreFactory, createHandlers } from './handlers.ts';
import { ABI, type BuildName, type RequestMessage, type Requests } from './protocol.ts';

// The built core itself, through the same conversation that a worker has with a page.
const modules = new URL('../../../build/wasm/modules/', import.meta.url).pathname;
const createCore: CoreFactory = createRequire(import.meta.url)(`${modules}simd128/core.js`);

function bytes(build: BuildName): ArrayBuffer {
  const path = `${modules}${build}/core.wasm`;
  if (!existsSync(path)) throw new Error(`${path} is missing. Build it first: ./scripts/build site`);
  return new Uint8Array(readFileSync(path)).buffer;
}

let serve: Serve;
let lastId = 0;

async function ask<O extends keyof Requests>(op: O, question: Requests[O]['ask']): Promise<Requests[O]['answer']> {
  const { reply } = await serve({ ...question, op, id: ++lastId } as unknown as RequestMessage);
  if (!('ok' in reply)) throw new Error('a handshake instead of an answer');
  if (!reply.ok) throw new Error(reply.error.message);
  return structuredClone(reply.answer) as Requests[O]['answer']; // as it would cross to a page
}

beforeAll(async () => {
  serve = serveCore(createCore, createHandlers);
  const { reply } = await serve({ boot: { abi: ABI, builds: [{ name: 'simd128', wasm: bytes('simd128') }] } });
  expect(reply).toEqual({ ready: { abi: ABI, build: 'simd128', skipped: [] } });
});

test('values and slopes are those of the definition', async () => {
  expect(await ask('at', { fn: 'relu', x: -2 })).toEqual({ value: 0, slope: 0 });
  const { value, slope } = await ask('at', { fn: 'sigmoid', x: 0 });
  expect([value, slope]).toEqual([0.5, 0.25]);
});

test('a curve has both ends and even steps', async () => {
  const { x, value, slope } = await ask('curve', { fn: 'identity', from: -1, to: 1, points: 5 });
  expect([...x]).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect([...value]).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect([...slope]).toEqual([1, 1, 1, 1, 1]);
});

test('a parameter shapes the function, in curves and points, and a wrong one is refused by name', async () => {
  const parameters = { leak: 0.25 };
  expect(await ask('at', { fn: 'leaky_relu', x: -8, parameters })).toEqual({ value: -2, slope: 0.25 });
  const { value } = await ask('curve', { fn: 'leaky_relu', from: -8, to: 0, points: 3, parameters });
  expect([...value]).toEqual([-2, -1, 0]);
  await expect(ask('at', { fn: 'leaky_relu', x: 1, parameters: { leak: 2 } })).rejects.toThrow(
    'parameters.leak was 2; allowed: a number from 0 to 1',
  );
});

test('a wrong id is refused with the argument named, and the nearest known one', async () => {
  await expect(ask('at', { fn: 'rellu', x: 0 })).rejects.toThrow(/^activation was "rellu".* did you mean "relu"/);
});

test('another version of the page is turned away before anything runs', async () => {
  const { reply } = await serveCore(createCore, createHandlers)({ boot: { abi: ABI + 1, builds: [] } });
  expect(reply).toEqual({ failed: `the page speaks version ${ABI + 1}, this core ${ABI}` });
});

test('bytes that are no core are skipped with the reason', async () => {
  const broken = { name: 'relaxed', wasm: new ArrayBuffer(8) } as const;
  const { reply } = await serveCore(
    createCore,
    createHandlers,
  )({
    boot: { abi: ABI, builds: [broken, { name: 'scalar', wasm: bytes('scalar') }] },
  });
  expect(reply).toMatchObject({ ready: { build: 'scalar', skipped: [expect.stringContaining('relaxed:')] } });
});
