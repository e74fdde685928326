import { type CoreClient, core } from './client.ts';
import type { ActivationInfo, Requests } from './protocol.ts';

/** A client of any module with the registry: all have it. */
type Registry = Pick<CoreClient<Pick<Requests, 'activations'>>, 'request'>;

const known = new WeakMap<Registry, Promise<ActivationInfo[]>>();

/** All activations the core knows, asked for once per page and client. */
export function activations(client: Registry = core()): Promise<ActivationInfo[]> {
  const asked =
    known.get(client) ??
    client.request('activations', {}).catch((error) => {
      known.delete(client); // ask again next time: the connection may have come back
      throw error;
    });
  known.set(client, asked);
  return asked;
}
