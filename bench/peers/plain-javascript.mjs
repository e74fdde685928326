/** Loops in plain JavaScript, as one writes them without a library; the benchmark of the pages runs the same. */
import { hasLoop, prepareLoop } from '../../web/src/benchmark/plain-javascript.js';
import { operations } from '../operations.mjs';

export async function create() {
  const name = 'plain JavaScript';
  return {
    name,
    version: globalThis.process?.versions.v8 ?? navigator.userAgent.match(/Chrome\/[\d.]+/)?.[0] ?? 'unknown',
    cases: operations.filter(hasLoop).map((operation) => ({
      peer: name,
      operation,
      form: 'kernel',
      prepare: async (size) => prepareLoop(operation, size),
    })),
  };
}
