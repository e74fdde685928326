/** The script that trains networks. The bundle puts Emscripten's glue in front, which defines `createTraining`. */

import type { MainModule } from '#training';
import { type ModuleFactory, serveCore } from '../core/boot.ts';
import { offer } from '../core/offer.ts';
import { createHandlers } from './handlers.ts';
import { SCRIPT } from './protocol.ts';

declare const createTraining: ModuleFactory<MainModule>;

offer(SCRIPT, () => serveCore(createTraining, createHandlers));
