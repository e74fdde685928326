import { type CoreClient, pageClient } from '../core/client.ts';
import { SCRIPT, type TrainingRequests } from './protocol.ts';

/** So many workers at most train at a time: phones have few processors, and few of them are quick. */
const MOST_HANDS = 4;

const hands: CoreClient<TrainingRequests>[] = [];

/**
 * Workers that share out independent runs, as many as the device has processors to spare; each starts with its first
 * request. Call `rest` when the work is done: they keep memory and nothing else.
 */
export function trainingHands(): { clients: readonly CoreClient<TrainingRequests>[]; rest(): void } {
  const count = Math.max(1, Math.min(MOST_HANDS, navigator.hardwareConcurrency ?? 1));
  while (hands.length < count) hands.push(pageClient<TrainingRequests>('training', SCRIPT));
  return {
    clients: hands,
    rest() {
      for (const hand of hands) hand.stop();
    },
  };
}

let client: CoreClient<TrainingRequests> | undefined;

/** What trains the networks of this document, shared by all its elements. It starts with the first request. */
export function training(): CoreClient<TrainingRequests> {
  client ??= pageClient<TrainingRequests>('training', SCRIPT);
  return client;
}
