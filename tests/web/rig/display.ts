/** A screen that nobody sees: WebKitGTK has no headless mode. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** For the variable DISPLAY. */
  name: string;
  close(): void;
}

export async function openDisplay(): Promise<Display> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = (): void => void server.kill();
  process.once('exit', close); // a crashed test process would leave it running
  const [number] = await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    once(server, 'error').then(([error]) => {
      throw error;
    }),
    once(server, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code} before it named its display`);
    }),
  ]);
  return {
    name: `:${String(number).trim()}`,
    close() {
      process.off('exit', close);
      close();
    },
  };
}
