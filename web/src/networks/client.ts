import { type CoreClient, pageClient } from '../core/client.ts';
import { type NetworkRequests, SCRIPT } from './protocol.ts';

let client: CoreClient<NetworkRequests> | undefined;

/** What writes and reads networks for this document. It starts with the first request. */
export function networks(): CoreClient<NetworkRequests> {
  client ??= pageClient<NetworkRequests>('networks', SCRIPT);
  return client;
}
