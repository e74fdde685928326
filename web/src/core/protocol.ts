/**
 * The messages between a page and a worker that runs a module of the core, and what the first of these workers, the one of
 * every plot, can be asked. No DOM types here: the worker, node and the page share it.
 *
 * A request carries an `id`; its answer carries the same one. To add a request: a member of the table of its worker, which
 * is `Requests` here, and a table of the same shape in `training/protocol.ts` and `benchmark/protocol.ts`; the compiler then
 * asks for its handler in the `handlers.ts` beside it.
 */

/** Raised by every change of the messages below, so that a cached page never talks to another version's worker. */
export const ABI = 3;

/** What the core is compiled to for pages: without and with its trainer, to read tables, to write networks. Each has its own worker. */
export type ModuleName = 'core' | 'training' | 'tables' | 'networks';

export type BuildName = 'relaxed' | 'simd128' | 'scalar';

/** One refused argument, as the core words it: "learningRate was -0.1; allowed: greater than 0". */
export interface CoreErrorData {
  argument: string;
  given: string;
  allowed: string;
  message: string;
}

/** A number that shapes a function, such as the leak of leaky ReLU. */
export interface ParameterInfo {
  id: string;
  /** As the formula writes it: "α". */
  symbol: string;
  meaning: string;
  standard: number;
  low: number;
  high: number;
}

/** What is chosen, by id; parameters that are not named keep their standard. */
export type Parameters = Record<string, number>;

export interface ActivationInfo {
  id: string;
  name: string;
  /** TeX of f(x) and of f′(x). */
  formula: string;
  slopeFormula: string;
  kinkConvention: string;
  source: string;
  recommendedInit: string;
  /** The id of the same function in its usual implementation; empty for most. Menus show that one alone. */
  variantOf: string;
  low: number;
  high: number;
  slopeLow: number;
  slopeHigh: number;
  zeroCentred: boolean;
  monotone: boolean;
  saturatesLeft: boolean;
  saturatesRight: boolean;
  kink: boolean;
  /** The slope can be told from the value, so that training needs to keep nothing else. */
  slopeFromValue: boolean;
  parameters: ParameterInfo[];
}

export interface Curve {
  x: Float32Array;
  value: Float32Array;
  slope: Float32Array;
}

/** What the worker of the plots can be asked (`ask`) and what comes back (`answer`). */
export interface Requests {
  /** All that the core knows. */
  activations: { ask: Record<never, never>; answer: ActivationInfo[] };
  /** `points` samples of f and f′, evenly spaced over [from, to]; from the float32 kernels that train networks. */
  curve: {
    ask: { fn: string; from: number; to: number; points: number; parameters?: Parameters };
    answer: Curve;
  };
  /** The definition in double precision at one x. */
  at: { ask: { fn: string; x: number; parameters?: Parameters }; answer: { value: number; slope: number } };
}

/** What a kind of worker can be asked. Any interface in the shape of `Requests` is such a table. */
export type RequestTable<R> = { [O in keyof R]: { ask: object; answer: unknown } };

/** A row for each request of a table, or it does not compile. */
export type Handlers<R extends RequestTable<R>> = {
  [O in keyof R]: (ask: R[O]['ask']) => R[O]['answer'] | Promise<R[O]['answer']>;
};

/** A request of any table, with what it asks beside `id` and `op`. */
export interface RequestMessage {
  id: number;
  op: string;
}
export type ResponseMessage =
  | { id: number; ok: true; answer: unknown }
  | { id: number; ok: false; error: CoreErrorData };

/** First word of the page: the wasm bytes of each build it could load, best first. The worker takes the first that runs. */
export interface BootMessage {
  boot: { abi: number; builds: { name: BuildName; wasm: ArrayBuffer }[] };
}
/** First word of the worker. */
export type BootAnswer = { ready: { abi: number; build: BuildName; skipped: string[] } } | { failed: string };
