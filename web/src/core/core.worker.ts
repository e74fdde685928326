/**
 * The script that runs the core. As a worker it answers messages; as a classic script of the page, where workers are refused,
 * it offers the same conversation to the client. The bundle puts Emscripten's glue in front, which defines `createCore`.
 */

import { shared } from '../state/global.ts';
import { serveCore } from './boot.ts';
import type { CoreFactory } from './handlers.ts';

declare const createCore: CoreFactory;

/** What a dedicated worker calls itself; the DOM's types describe only pages. */
interface WorkerScope {
  onmessage: (event: MessageEvent) => void;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

if ('document' in globalThis) {
  Object.assign(shared(), { serveCore: () => serveCore(createCore) });
} else {
  const scope = globalThis as unknown as WorkerScope;
  const serve = serveCore(createCore);
  scope.onmessage = async ({ data }) => {
    const { reply, transfer } = await serve(data);
    scope.postMessage(reply, transfer);
  };
}
