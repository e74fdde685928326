/** Node as a place to measure. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { sessions } from './sessions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The smallest module that uses a relaxed instruction: (func (param v128 v128) (result v128) i8x16.relaxed_swizzle). */
const RELAXED = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 7, 1, 0x60, 2, 0x7b, 0x7b, 1, 0x7b],
  ...[3, 2, 1, 0],
  ...[10, 11, 1, 9, 0, 0x20, 0, 0x20, 1, 0xfd, 0x80, 2, 0x0b],
);

/** Node 20 has relaxed SIMD behind a flag; newer ones have it, and know the flag no more. */
function allowRelaxedSimd() {
  if (!WebAssembly.validate(RELAXED)) setFlagsFromString('--experimental-wasm-relaxed-simd');
}

/** What this process has had of the processors, on all its threads. */
function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @type {import('./types.d.ts').Where} */
const here = {
  name: 'node',
  address: (path) => `${root}${path}`,
  bytes: (path) => readFile(`${root}${path}`),
  clock: cpuMilliseconds,
  moduleFactory: async (path) => createRequire(import.meta.url)(`${root}${path}`),
};

export async function startNode(bench, options) {
  allowRelaxedSimd();
  const { createSession } = await sessions[bench]();
  const session = await createSession(here, options);
  return { ...session, name: `node ${process.versions.node} (V8 ${process.versions.v8})`, close: async () => {} };
}
