/** A core in which one operation is wrong on purpose, as on a machine or in an engine with a fault. */
import type { App } from './app.ts';

/** Opcodes of WebAssembly with the same operands and results, so that the module stays valid: written, and what it becomes. */
export const FAULTS = {
  'relaxed: madd subtracts the product': { build: 'relaxed', from: [0xfd, 0x85, 0x02], to: [0xfd, 0x86, 0x02] },
  'simd128: pmin gives the larger one': { build: 'simd128', from: [0xfd, 0xea, 0x01], to: [0xfd, 0xeb, 0x01] },
} as const;

export type Fault = (typeof FAULTS)[keyof typeof FAULTS];

/** The builds of these faults, of every module, reach the page with every such operation exchanged. */
export async function plant(app: App, faults: readonly Fault[]): Promise<void> {
  for (const { build, from, to } of faults)
    await app.page.route(new RegExp(`(core|training)-${build}-[0-9a-f]+\\.wasm$`), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: exchanged(await response.body(), Buffer.from(from), Buffer.from(to)) });
    });
}

function exchanged(module: Buffer, from: Buffer, to: Buffer): Buffer {
  const faulty = Buffer.from(module);
  let count = 0;
  for (let at = faulty.indexOf(from); at >= 0; at = faulty.indexOf(from, at + from.length)) {
    to.copy(faulty, at);
    count++;
  }
  if (count === 0) throw new Error(`the module had no operation ${from.toString('hex')}: this fault proves nothing`);
  return faulty;
}
