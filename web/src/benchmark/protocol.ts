/** What the benchmark's worker can be asked. Its first word is that of every worker with a core: `BootMessage`. */

import type { BuildName } from '../core/protocol.ts';
import type { Operation, Yardstick } from './types.ts';

/** The script of the worker. */
export const SCRIPT = 'benchmark.worker';

/** Whose loop is timed: a build of the core, or plain JavaScript. */
export type Maker = BuildName | 'javascript';

/** In the order in which a reader meets them. */
export const MAKERS: readonly Maker[] = ['relaxed', 'simd128', 'scalar', 'javascript'];

/** What is timed, in this order. `copy` is what all others are compared with. */
export const MEASURED = [
  'copy',
  'relu',
  'leaky_relu',
  'sigmoid',
  'tanh',
  'silu',
  'elu',
  'gelu',
  'softplus',
  'relu_slope_from_value',
  'sigmoid_slope_from_value',
  'tanh_slope_from_value',
] as const satisfies readonly (Operation | Yardstick)[];

export type Measured = (typeof MEASURED)[number];

export interface Row {
  operation: Measured;
  maker: Maker;
  /** Nanoseconds for one number. */
  nanoseconds: number;
  /** How many times as long as the same maker's plain copy took, in the same run. */
  timesCopy: number;
}

export interface BenchmarkRequests {
  /** Builds that run, best first. */
  builds: { ask: Record<never, never>; answer: BuildName[] };
  /** What people call the activations, by id. */
  names: { ask: Record<never, never>; answer: Record<string, string> };
  /** Starts a further build, or refuses with the reason. */
  load: { ask: { name: BuildName; wasm: ArrayBuffer }; answer: null };
  /** Times one operation on `size` numbers, all makers that have it and their copies taking turns. */
  measure: { ask: { operation: Measured; size: number; rounds: number | undefined }; answer: Row[] };
}
