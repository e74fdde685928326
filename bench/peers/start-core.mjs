/** One build of our core: scalar, simd128 or relaxed. */

/** @param {import('../types.d.ts').Where} where */
export async function startCore(where, build) {
  const folder = `build/wasm/modules/${build}`;
  const createCore = await where.coreFactory(`${folder}/core.js`);
  return createCore({ wasmBinary: await where.bytes(`${folder}/core.wasm`) });
}
