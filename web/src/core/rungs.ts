/** The three places of a browser in which the core can run, and the builds that it may choose from. */

import { assetUrl, loadBytes, loadScript, mayFetch } from '../state/assets.ts';
import type { Serve } from './boot.ts';
import type { Build, Channel, Rung } from './ladder.ts';
import { offered } from './offer.ts';
import type { BuildName, ModuleName } from './protocol.ts';
import { knowsRelaxed } from './relaxed.ts';

/**
 * The places in which this page can run a script that serves a core, best first. Where a page may not fetch, no worker starts
 * by address: some browsers answer with silence.
 */
export function rungs(script: string): Rung[] {
  const places = [inBlobWorker(script), inPage(script)];
  return mayFetch() ? [inWorker(script), ...places] : places;
}

const inWorker = (script: string): Rung => ({
  place: 'worker',
  open: async () => workerChannel(new Worker(assetUrl(script))),
});

const inBlobWorker = (script: string): Rung => ({
  place: 'blob',
  async open() {
    const source = new Blob([await loadBytes(script)], { type: 'text/javascript' });
    const url = URL.createObjectURL(source);
    const channel = workerChannel(new Worker(url));
    // The worker has read the address once the constructor's task is over; a second is generous.
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    return channel;
  },
});

const inPage = (script: string): Rung => ({
  place: 'page',
  async open() {
    await loadScript(script);
    return pageChannel(offered(script));
  },
});

function workerChannel(worker: Worker): Channel {
  const channel: Channel = {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
    onmessage: null,
    onerror: null,
  };
  worker.onmessage = ({ data }) => channel.onmessage?.(data);
  worker.onmessageerror = () => channel.onerror?.('a message could not be read');
  worker.onerror = (event) => {
    event.preventDefault(); // handled here: the next rung or a message on the page
    channel.onerror?.(event.message || 'the worker did not load');
  };
  return channel;
}

/** The same conversation without a worker. Each request gets a task of its own, so that the page can breathe between two. */
function pageChannel(serve: Serve): Channel {
  let open = true;
  const channel: Channel = {
    post(message) {
      setTimeout(async () => {
        const { reply } = await serve(message);
        if (open) channel.onmessage?.(reply);
      });
    },
    close: () => {
      open = false;
    },
    onmessage: null,
    onerror: null,
  };
  return channel;
}

/** What few ask for, and then once: there is one build, which runs wherever there is WebAssembly. */
const plain: readonly ModuleName[] = ['tables', 'networks'];

/** The builds of a module that this browser may know, best first. */
export function builds(module: ModuleName): Build[] {
  if (plain.includes(module)) return [{ name: 'scalar', load: () => loadBytes(`${module}.wasm`) }];
  const build = (name: BuildName): Build => ({ name, load: () => loadBytes(`${module}-${name}.wasm`) });
  const relaxed = knowsRelaxed() ? [build('relaxed')] : [];
  return [...relaxed, build('simd128'), build('scalar')];
}
