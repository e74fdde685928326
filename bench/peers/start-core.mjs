/** One build of our core, scalar, simd128 or relaxed: the module of its kernels or that of its trainer. */

/**
 * @param {import('../types.d.ts').Where} where
 * @param {string} build
 * @param {'core' | 'training'} module
 */
export async function startCore(where, build, module) {
  const path = `build/wasm/modules/${build}/${module}`;
  const create = await where.moduleFactory(`${path}.js`, module);
  return create({ wasmBinary: await where.bytes(`${path}.wasm`) });
}
