/** For programs that a test starts: a port to listen on, and the moment from which they answer. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** They say nothing when they have started. */
export async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      await ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(50);
    }
  }
}
