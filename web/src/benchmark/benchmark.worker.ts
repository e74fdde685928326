/** The script that times the core's kernels. The bundle puts Emscripten's glue in front, which defines `createCore`. */

import { serveCore } from '../core/boot.ts';
import type { CoreFactory } from '../core/handlers.ts';
import { offer } from '../core/offer.ts';
import { createHandlers } from './handlers.ts';
import { SCRIPT } from './protocol.ts';

declare const createCore: CoreFactory;

offer(SCRIPT, () => serveCore(createCore, (core, build) => createHandlers(createCore, core, build)));
