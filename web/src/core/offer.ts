/**
 * What a script that runs the core does with it. As a worker it answers messages; as a classic script of the page, where
 * workers are refused, it offers the same conversation to the client.
 */

import { shared } from '../state/global.ts';
import type { Serve } from './boot.ts';

/** What a dedicated worker calls itself; the DOM's types describe only pages. */
interface WorkerScope {
  onmessage: (event: MessageEvent) => void;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** Conversations of the scripts that run in the page, by the script's name. */
interface Offers {
  offers?: Record<string, () => Serve>;
}

export function offer(script: string, start: () => Serve): void {
  if ('document' in globalThis) {
    const page = shared() as Offers;
    page.offers = { ...page.offers, [script]: start };
    return;
  }
  const scope = globalThis as unknown as WorkerScope;
  const serve = start();
  scope.onmessage = async ({ data }) => {
    const { reply, transfer } = await serve(data);
    scope.postMessage(reply, transfer);
  };
}

/** The conversation that a script of this page offers. */
export function offered(script: string): Serve {
  const start = (shared() as Offers).offers?.[script];
  if (!start) throw new Error(`script ${script} offered no core`);
  return start();
}
