/** The script that runs the core. The bundle puts Emscripten's glue in front, which defines `createCore`. */

import { serveCore } from './boot.ts';
import { type CoreFactory, createHandlers } from './handlers.ts';
import { offer } from './offer.ts';

declare const createCore: CoreFactory;

offer('core.worker', () => serveCore(createCore, createHandlers));
