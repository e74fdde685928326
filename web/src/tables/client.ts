import { type CoreClient, pageClient } from '../core/client.ts';
import { SCRIPT, type TableRequests } from './protocol.ts';

let client: CoreClient<TableRequests> | undefined;

/** What reads tables for this document. It starts with the first request. */
export function tables(): CoreClient<TableRequests> {
  client ??= pageClient<TableRequests>('tables', SCRIPT);
  return client;
}
