/** The one file as a double click opens it, and as others show it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame } from '@playwright/test';
import type { App } from '../rig/app.ts';
import { test as base } from '../rig/test.ts';

const FOLDER = join(__dirname, '../../../dist/single');

/** The address of a page in the file: "en/03-relu/index.html", also with a fragment. */
export function onDisk(page = '', file = 'nonlinear.html'): string {
  const address = pathToFileURL(join(FOLDER, file)).href;
  return page === '' ? address : `${address}?page=${page.replace('index.html', '')}`;
}

/** Everything that was asked for during a test, and every error. Both have to be nothing at all. */
export const test = base.extend<{ asked: string[] }>({
  asked: [
    async ({ app }, use) => {
      const asked: string[] = [];
      app.collectFromConsole();
      app.page.on('request', (request) => {
        const url = request.url();
        const navigation = request.isNavigationRequest() && url.startsWith(pathToFileURL(FOLDER).href);
        if (!navigation && !/^(blob|data):/.test(url)) asked.push(url);
      });
      await use(asked);
      expect(asked, 'what was asked for').toEqual([]);
      expect(app.consoleErrors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Pages of a course site that show the file in a frame: by its address or within their own text. */
export const hosts = {
  sandboxed: () => '<iframe sandbox="allow-scripts" width="900" height="700" src="/nonlinear.html?key=1"></iframe>',
  srcdoc: (file: string) =>
    `<iframe sandbox="allow-scripts" width="900" height="700" srcdoc="${file.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  'without scripts': () => '<iframe sandbox="" width="900" height="700" src="/nonlinear.html"></iframe>',
};

export interface Served {
  url: string;
  /** How often the file was asked for. */
  asked(): number;
  close(): void;
}

export async function serveFile(): Promise<Served> {
  const file = readFileSync(join(FOLDER, 'nonlinear.html'), 'utf8');
  let asked = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const host = hosts[decodeURIComponent(pathname.slice(1)) as keyof typeof hosts];
    const found =
      pathname === '/nonlinear.html'
        ? file
        : host && `<!DOCTYPE html><title>Host</title><link rel=icon href=data:,>${host(file)}`;
    if (found === file) asked++;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The frame in which a host shows the file. */
export function frameOf(app: App): Frame {
  const [, frame] = app.page.frames();
  if (!frame) throw new Error('the host shows no frame');
  return frame;
}
