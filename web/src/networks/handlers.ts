/** What the worker that writes and reads networks answers to each request. */

import type { MainModule, SavedNetwork } from '#networks';
import type { Handlers } from '../core/protocol.ts';
import { Refusal, unwrap } from '../core/refusal.ts';
import type { NetworkRequests, ReadNetwork } from './protocol.ts';

export function createHandlers(core: MainModule): Handlers<NetworkRequests> {
  /** The network lives in the core's memory, which knows no garbage. */
  function withNetwork<T>(file: string, loss: string | undefined, use: (network: SavedNetwork) => T): T {
    const network = unwrap<SavedNetwork>(core.networkFromFile(parsed(file), loss));
    try {
      return use(network);
    } finally {
      network.delete();
    }
  }
  return {
    sourceCode: ({ file, target, loss }) =>
      withNetwork(file, loss, (network) => ({
        text: unwrap<string>(network.source(target)),
        name: core.sourceTargets().find(({ id }) => id === target)?.file ?? '',
      })),
    readNetwork: ({ file }) =>
      withNetwork(file, undefined, (network) => {
        const { input, layers } = JSON.parse(network.file()) as Pick<ReadNetwork, 'input' | 'layers'>;
        return { input, layers, parameters: network.parameters() };
      }),
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    const allowed = 'JSON, as docs/network-format.md describes it';
    throw new Refusal({
      argument: 'file',
      given,
      allowed,
      message: `file was no JSON (${given}); allowed: ${allowed}`,
    });
  }
}
