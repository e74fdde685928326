/** The script that writes and reads networks. The bundle puts Emscripten's glue in front, which defines `createNetworks`. */

import type { MainModule } from '#networks';
import { type Module, type ModuleFactory, serveCore } from '../core/boot.ts';
import { offer } from '../core/offer.ts';
import { createHandlers } from './handlers.ts';
import { SCRIPT } from './protocol.ts';

declare const createNetworks: (...options: Parameters<ModuleFactory<Module>>) => Promise<MainModule>;

/** Its one build computes nothing that needs a test at the start. */
const factory: ModuleFactory<MainModule & Module> = async (options) =>
  Object.assign(await createNetworks(options), { selfTest: () => [] });

offer(SCRIPT, () => serveCore(factory, createHandlers));
