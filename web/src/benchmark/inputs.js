// @ts-check
/** The floats every case gets: the same ones in every engine and every run. */

export const LEAK = 0.01;

/** Marsaglia's xorshift32, seeded with the number of his paper; any but 0 would do. */
function createUniform() {
  let state = 2463534242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @param {number} x */
const itself = (x) => x;

/**
 * Functions see [-8, 8); slopes from values see what the function returns on it, as back-propagation does.
 * @type {Partial<Record<string, (x: number) => number>>}
 */
const fromArgument = {
  relu_slope_from_value: (x) => Math.max(x, 0),
  sigmoid_slope_from_value: (x) => 1 / (1 + Math.exp(-x)),
  tanh_slope_from_value: Math.tanh,
};

/**
 * The latest input: at 16 million floats making one takes a second, and a dozen cases in a row want the same.
 * @type {{ value: (x: number) => number, floats: Float32Array } | undefined}
 */
let latest;

/**
 * Shared between cases: read it, do not write to it.
 * @param {import('./types.ts').Operation | import('./types.ts').Yardstick} operation
 * @param {number} size
 * @returns {Float32Array}
 */
export function inputFor(operation, size) {
  const value = fromArgument[operation] ?? itself;
  if (latest?.value !== value || latest.floats.length !== size) {
    const random = createUniform();
    const floats = new Float32Array(size);
    for (let i = 0; i < size; i++) floats[i] = value(16 * random() - 8);
    latest = { value, floats };
  }
  return latest.floats;
}
