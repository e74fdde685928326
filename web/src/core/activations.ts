import { core } from './client.ts';
import type { ActivationInfo } from './protocol.ts';

let known: Promise<ActivationInfo[]> | undefined;

/** All activations the core knows, asked for once per page. */
export function activations(): Promise<ActivationInfo[]> {
  known ??= core()
    .request('activations', {})
    .catch((error) => {
      known = undefined; // ask again next time: the connection may have come back
      throw error;
    });
  return known;
}
