/** The file for Kiwix, and what serves it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Of the build; asked for when a test runs, so that others run without it. */
export function zimFile(): string {
  const file = join(__dirname, '../../../dist/packages/nonlinear.zim');
  if (!existsSync(file)) throw new Error(`${file} is not there. Run ./scripts/build zim first`);
  return file;
}

export interface Kiwix {
  /** Where the course begins. */
  url: string;
  close(): void;
}

export async function serveZim(): Promise<Kiwix> {
  const port = await freePort();
  const server = spawn('kiwix-serve', ['--nosearchbar', '--address', '127.0.0.1', '--port', String(port), zimFile()]);
  const url = `http://127.0.0.1:${port}/nonlinear/`;
  await expect
    .poll(() =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
  return { url, close: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
