/** This folder, what it shares with the pages, the course's data and the core's modules on a free local port, with the headers that give a page its fine clock. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVED = ['/bench/', '/web/src/benchmark/', '/build/wasm/modules/', '/lessons/data/'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** An isolated page has a clock of 5 µs instead of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
  try {
    if (!SERVED.some((folder) => path.startsWith(folder))) throw new Error(`${path} is not served`);
    const bytes = await readFile(`${root}${path.slice(1)}`);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { ...ISOLATED, 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

/** @returns {Promise<{ url: string, close: () => void }>} */
export async function serve() {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/bench/page/index.html`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
