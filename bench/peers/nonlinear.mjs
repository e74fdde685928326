/**
 * Our own core, one peer per build: scalar, SIMD128, relaxed SIMD. Input and output lie in the core's memory, as they do
 * for everything the core computes; one run is one call through the binding, whose cost is part of the figure.
 *
 * Each build also brings the yardsticks: what plain loops in the same module do on as many floats.
 */
import { prepareKernel, prepareYardstick } from '../../web/src/benchmark/kernels.js';
import { exact } from '../operations.mjs';
import { startCore } from './start-core.mjs';

/** Further functions for an operation, and the operation on one buffer instead of two. */
const variants = {
  relu: [{ variant: 'in place', inPlace: true }],
  tanh: [
    { variant: 'in place', inPlace: true },
    { variant: 'accurate', id: 'accurate_tanh' },
  ],
};
const yardsticks = [
  { operation: 'copy' },
  { operation: 'copy', variant: 'in place', inPlace: true },
  { operation: 'read' },
  { operation: 'write' },
  { operation: 'multiply' },
];

async function createBuild(where, build) {
  const core = await startCore(where, build, 'core');
  if (!core.createPass) throw new Error('this core has no createPass; build it anew: ./scripts/build site');

  const name = `nonlinear ${build}`;
  const form = { peer: name, form: 'kernel' };
  const operations = Object.keys(exact).flatMap((operation) =>
    // A scalar tanh takes other branches for other values, and in place the values change from run to run.
    [{}, ...(variants[operation] ?? [])]
      .filter(({ inPlace }) => !(inPlace && build === 'scalar'))
      .map(({ variant, ...how }) => ({
        ...form,
        operation,
        variant,
        prepare: async (size) => prepareKernel(core, operation, size, { calls: 'each', ...how }),
      })),
  );
  return {
    name,
    version: 'this checkout',
    cases: [
      ...yardsticks.map(({ inPlace, ...which }) => ({
        ...form,
        ...which,
        prepare: async (size) => prepareYardstick(core, which.operation, size, { calls: 'each', inPlace }),
      })),
      ...operations,
    ],
  };
}

export const createScalar = (where) => createBuild(where, 'scalar');
export const createSimd128 = (where) => createBuild(where, 'simd128');
export const createRelaxed = (where) => createBuild(where, 'relaxed');
