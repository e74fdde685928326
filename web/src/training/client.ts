import { type CoreClient, pageClient } from '../core/client.ts';
import { SCRIPT, type TrainingRequests } from './protocol.ts';

let client: CoreClient<TrainingRequests> | undefined;

/** What trains the networks of this document, shared by all its elements. It starts with the first request. */
export function training(): CoreClient<TrainingRequests> {
  client ??= pageClient<TrainingRequests>('training', SCRIPT);
  return client;
}
