// @ts-check
/**
 * Kernels of our own core as cases to time. Input and output lie in the core's memory, as they do for everything the core
 * computes.
 */
import { inputFor, LEAK } from './inputs.js';

/**
 * @typedef {import('../core/handlers.ts').Core} Core
 * @typedef {import('#core').FloatBuffer} FloatBuffer
 * @typedef {import('#core').KernelPass} KernelPass
 * @typedef {import('./types.ts').Operation} Operation
 * @typedef {import('./types.ts').Yardstick} Yardstick
 * @typedef {import('./types.ts').Prepared} Prepared
 */

/**
 * Whether each run is a call of its own through the binding, whose cost is then part of the figure, or all runs of a sample
 * are one call, which leaves the bare loop.
 * @typedef {'each' | 'once'} Calls
 */

const SLOPE = '_slope_from_value';

/** @type {Partial<Record<string, Record<string, number>>>} */
const parameters = { leaky_relu: { leak: LEAK } };

/**
 * The core answers `{ value }` or `{ error }`.
 * @template T
 * @param {{ value?: T, error?: { message: string } }} answer
 */
function taken({ value, error }) {
  if (error) throw new Error(error.message);
  return /** @type {T} */ (value);
}

/**
 * @param {Core} core
 * @param {Operation} operation
 * @param {number} size
 * @param {{ calls: Calls, id?: string, inPlace?: boolean }} how
 *   `id` is another function than the operation's own, `inPlace` one buffer instead of two
 * @returns {Prepared}
 */
export function prepareKernel(core, operation, size, { calls, id, inPlace = false }) {
  const fn = id ?? operation.replace(SLOPE, '');
  const kernel = operation.endsWith(SLOPE) ? 'slope_from_value' : 'value';
  const buffers = prepareBuffers(core, operation, size, inPlace);
  const pass = taken(core.createPass(fn, parameters[fn], kernel, buffers.input, buffers.output));
  return {
    ...prepared(pass, buffers, calls),
    output() {
      buffers.reset();
      pass.run(1);
      return buffers.output.view().slice();
    },
  };
}

/**
 * What a plain loop in the same module does on as many floats.
 * @param {Core} core
 * @param {Yardstick} kind
 * @param {number} size
 * @param {{ calls: Calls, inPlace?: boolean }} how
 * @returns {Prepared}
 */
export function prepareYardstick(core, kind, size, { calls, inPlace = false }) {
  const buffers = prepareBuffers(core, kind, size, inPlace);
  return prepared(taken(core.createYardstick(kind, buffers.input, buffers.output)), buffers, calls);
}

/**
 * Pairs of buffers in use, by core and size. Cases that run in turns share one: where an array lies in memory makes some
 * per cent of difference, and so it makes none between a kernel and the copy that it is compared with.
 * @typedef {{ input: FloatBuffer, output: FloatBuffer, users: number }} Pair
 * @type {WeakMap<Core, Map<number, Pair>>}
 */
const pairs = new WeakMap();

/**
 * @param {Core} core
 * @param {Operation | Yardstick} operation
 * @param {number} size
 * @param {boolean} inPlace
 */
function prepareBuffers(core, operation, size, inPlace) {
  const shared = pairs.get(core) ?? new Map();
  pairs.set(core, shared);
  /** @type {Pair} */
  const pair = shared.get(size) ?? {
    input: taken(core.createBuffer(size)),
    output: taken(core.createBuffer(size)),
    users: 0,
  };
  shared.set(size, pair);
  pair.users += 1;
  const input = inPlace ? pair.output : pair.input;
  const reset = () => input.view().set(inputFor(operation, size));
  reset();
  return {
    input,
    output: pair.output,
    reset,
    delete() {
      pair.users -= 1;
      if (pair.users > 0) return;
      pair.input.delete();
      pair.output.delete();
      shared.delete(size);
    },
  };
}

/**
 * @param {KernelPass} pass
 * @param {{ delete(): void }} buffers
 * @param {Calls} calls
 * @returns {Prepared}
 */
function prepared(pass, buffers, calls) {
  return {
    run(times) {
      if (calls === 'once') pass.run(times);
      else for (let i = 0; i < times; i++) pass.run(1);
    },
    perRun: 1,
    dispose() {
      pass.delete();
      buffers.delete();
    },
  };
}
