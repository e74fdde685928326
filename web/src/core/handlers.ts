/** What the core answers to each request. The table has a row for every request of the protocol, or it does not compile. */

import type { MainModule } from '#core';
import type { Answer, Ask, CoreErrorData, Op } from './protocol.ts';

export type CoreFactory = (options: { wasmBinary: ArrayBuffer }) => Promise<MainModule>;
export type Handlers = { [O in Op]: (ask: Ask<O>) => Answer<O> };

/** The core refused an argument. */
export class Refusal extends Error {
  readonly data: CoreErrorData;

  constructor(data: CoreErrorData) {
    super(data.message);
    this.data = data;
  }
}

export function createHandlers(_core: MainModule): Handlers {
  throw new Error('waiting for the binding');
}
