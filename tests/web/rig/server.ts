/** The built site on a free port, deep under a sub-path, so that any absolute link breaks. Notes what is asked for in vain. Also pages of others. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const BASE = '/any/sub/path/';
const COLLECTOR = '/collector.js';
/** It lists the files that a page's scripts may load; this one would keep them. */
const SITE_SCRIPT = /\/assets\/site-\w+\.js$/;
const OFFLINE = /"offline":"[^"]*",?/;

const PACKED = /\.(html|js|css|json|svg|wasm)$/;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
};

export interface Site {
  /** Ends in a slash; pages are below it. */
  url: string;
  /** Files in place of those of the folder, by path from the root; `null` for one that is not there. */
  instead: Map<string, string | null>;
  /** Every path asked for. */
  asked: string[];
  /** Paths asked for that are not there, or lie outside the sub-path. */
  strays: string[];
  close(): void;
}

/** A page that is no part of the site, for tests of pages that show lessons. */
export interface Guest {
  html: string;
  headers?: Record<string, string>;
}

/** What a host may do otherwise. */
interface Habits {
  /**
   * Files as they are, so that a service worker keeps them. Otherwise pages get the collector, and no script that would keep
   * them: a course that comes in the background would disturb every other test.
   */
  kept?: boolean;
  /** Text goes in gzip, as static hosts send it: for whoever counts bytes or time. */
  packed?: boolean;
  /** Sub-path, as people write it. */
  base?: string;
  /** Its types; all other files are bytes to it. */
  types?: Readonly<Record<string, string>>;
  /** By which it is known. As a proxy it sees what browsers ask of their makers, too: that is no affair of the site. */
  name?: string;
  /** Beside the site, by their paths from its root. */
  guests?: Record<string, Guest>;
}

export async function serve(
  folder: string,
  { base = BASE, types = TYPES, name, guests = {}, kept = false, packed = false }: Habits = {},
): Promise<Site> {
  const strays: string[] = [];
  const asked: string[] = [];
  const instead: Site['instead'] = new Map();
  const collector = await readFile(join(__dirname, 'collector.js'));

  async function bytesFor(path: string): Promise<Buffer | undefined> {
    if (path === COLLECTOR) return collector;
    if (!path.startsWith(base)) return undefined;
    const other = instead.get(path.slice(base.length));
    if (other === null) return undefined;
    if (other !== undefined) return Buffer.from(other);
    try {
      const bytes = await readFile(join(folder, path.slice(base.length - 1)));
      if (kept) return bytes;
      if (SITE_SCRIPT.test(path)) return Buffer.from(bytes.toString().replace(OFFLINE, ''));
      if (extname(path) !== '.html') return bytes;
      return Buffer.from(bytes.toString().replace(/<head>/i, `$&<script src="${COLLECTOR}"></script>`));
    } catch {
      return undefined;
    }
  }

  const server = createServer(async (request, response) => {
    const { pathname, hostname } = new URL(request.url ?? '/', 'http://host');
    if (name !== undefined && hostname !== name) {
      response.writeHead(502).end();
      return;
    }
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const guest = guests[path.slice(base.length)];
    if (guest) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...guest.headers }).end(guest.html);
      return;
    }
    asked.push(path);
    const bytes = await bytesFor(path);
    if (!bytes) {
      if (path !== '/favicon.ico') strays.push(path); // browsers ask for it unasked
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    };
    // A part of a file, as static hosts give it: without, browsers cannot go to a place in a sound.
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (first === undefined && packed && PACKED.test(path)) {
      const gzip = gzipSync(bytes, { level: 9 });
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': gzip.length }).end(gzip);
      return;
    }
    if (first === undefined) {
      response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
      return;
    }
    const end = last ? Math.min(Number(last), bytes.length - 1) : bytes.length - 1;
    const part = bytes.subarray(Number(first), end + 1);
    const range = `bytes ${first}-${end}/${bytes.length}`;
    response.writeHead(206, { ...headers, 'content-length': part.length, 'content-range': range }).end(part);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(base)}`,
    strays,
    instead,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
