/** What a network of the X-ray holds after some steps, by the core in node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startBuild } from '../../../web/src/core/boot.ts';
import { readSetup, xraySpec } from '../../../web/src/elements/gradient-xray/xray-setup.ts';
import { createHandlers } from '../../../web/src/training/handlers.ts';

const module = join(__dirname, '../../../build/wasm/modules/simd128/training');

/** Weights [out][in] and biases, layer by layer, of the network that these attributes describe. */
export async function trained(attributes: Readonly<Record<string, string>>, steps: number): Promise<number[]> {
  const bytes = readFileSync(`${module}.wasm`);
  const core = await startBuild(createRequire(__filename)(`${module}.js`), new Uint8Array(bytes).buffer);
  const ask = createHandlers(core as Parameters<typeof createHandlers>[0]);
  const setup = readSetup((name) => attributes[name] ?? null);
  const { run } = await ask.createRun({ spec: xraySpec(setup, 'glorot', undefined) });
  await ask.train({ run, milliseconds: 60_000, steps });
  return [...(await ask.parameters({ run }))];
}
