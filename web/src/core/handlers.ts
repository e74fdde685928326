/** What the core answers to each request. */

import type { MainModule } from '#core';
import type { ModuleFactory } from './boot.ts';
import type { Handlers, Requests } from './protocol.ts';
import { unwrap } from './refusal.ts';

/** A core that runs: what its bindings offer. */
export type Core = MainModule;
export type CoreFactory = ModuleFactory<Core>;

export function createHandlers(core: Core): Handlers<Requests> {
  return {
    activations: () => core.activations(),
    curve: ({ fn, from, to, points, parameters }) => unwrap(core.curve(fn, from, to, points, parameters)),
    at: ({ fn, x, parameters }) => unwrap(core.at(fn, x, parameters)),
  };
}
