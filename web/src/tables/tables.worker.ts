/** The script that reads tables. The bundle puts Emscripten's glue in front, which defines `createTables`. */

import type { MainModule } from '#tables';
import { type Module, type ModuleFactory, serveCore } from '../core/boot.ts';
import { offer } from '../core/offer.ts';
import { createHandlers } from './handlers.ts';
import { SCRIPT } from './protocol.ts';

declare const createTables: (...options: Parameters<ModuleFactory<Module>>) => Promise<MainModule>;

/** It computes no activation, so that there are none to test. */
const factory: ModuleFactory<MainModule & Module> = async (options) =>
  Object.assign(await createTables(options), { selfTest: () => [] });

offer(SCRIPT, () => serveCore(factory, createHandlers));
