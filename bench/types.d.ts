/** What the files of this folder hand each other. Types only: node and Chromium run the .mjs files as they are. */

import type { Operation, Prepared, Quartiles, Yardstick } from '../web/src/benchmark/types.ts';

export type { Operation, Prepared, Quartiles };

/**
 * `public`: the call a user of the library writes, on a tensor that is already inside it.
 * `kernel`: the loop over the floats with as little around it as can be had.
 */
export type Form = 'kernel' | 'public';

export interface Case {
  peer: string;
  operation: Operation | Yardstick;
  form: Form;
  /** Tells two cases of one peer, operation and form apart: "in place", "accurate". */
  variant?: string;
  prepare(size: number): Promise<Prepared>;
}

export interface Peer {
  name: string;
  version: string;
  cases: Case[];
}

/** Where the peers run, and how they get at files there. Paths start at the root of the repository. */
export interface Where {
  name: 'node' | 'chromium';
  /** As a library's own loader wants it: a path in node, an address in a page. */
  address(path: string): string;
  bytes(path: string): Promise<Uint8Array>;
  /** Milliseconds: of processor time where that can be had, of the wall clock elsewhere. */
  clock(): number;
  /** Runs the classic script of a module of the core and gives its factory. */
  moduleFactory(path: string, module: 'core' | 'training'): Promise<(options: object) => Promise<object>>;
}

export interface Row extends Quartiles {
  peer: string;
  operation: Case['operation'];
  form: Form;
  variant: string;
  size: number;
}

/** A peer or a case that does not exist here, and why. */
export interface Absence {
  what: string;
  reason: string;
}
