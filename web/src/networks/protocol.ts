/** What the worker that writes and reads networks can be asked. Its first word is that of every worker with a core: `BootMessage`. */

/** The script of the worker. */
export const SCRIPT = 'networks.worker';

/** The languages of src/core/export. */
export const TARGETS = ['numpy', 'pytorch', 'javascript', 'cpp'] as const;
export type Target = (typeof TARGETS)[number];

/** A network as docs/network-format.md has it, every option written out. */
export interface ReadNetwork {
  input: readonly number[];
  layers: readonly ({ kind: string } & Record<string, unknown>)[];
  /** As a run lays them out. */
  parameters: Float32Array;
}

export interface NetworkRequests {
  /** The network of a file as source code; the loss tells what its outputs mean. */
  sourceCode: { ask: { file: string; target: Target; loss: string }; answer: { text: string; name: string } };
  /** A network from a file that somebody brings. */
  readNetwork: { ask: { file: string }; answer: ReadNetwork };
}
