/**
 * The course without a network: `sw.js` at the root of the site. The build puts in front of it the address of the list of all
 * that is to be kept. The list is named by its content, and so is the cache: another list is another version of the course.
 *
 * A version is fetched whole before it is used, each file checked by the browser against its hash, and it goes on being used
 * until a page says `take` or the last page of it is closed: files of two versions never meet in a page.
 */

import { knowsRelaxed } from '../../core/relaxed.ts';
import { type Ask, coursePrefix, type KeptFile, type KeptList, type State, soundCache } from '../kept.ts';
import { partOf } from '../part.ts';

declare const self: ServiceWorkerGlobalScope;
declare const keptList: { path: string; integrity: string };

const { scope } = self.registration;
const prefix = coursePrefix(scope);
const own = prefix + keptList.path;
/** Requests at the same time while a version is fetched. */
const LANES = 6;

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await self.clients.claim(); // the page of the first visit may lose its network, too
      await tidy(0);
    })(),
  ),
);

self.addEventListener('message', (event) => {
  const asks: Record<Ask, () => Promise<unknown>> = {
    take: () => self.skipWaiting(),
    tidy: () => tidy(1),
    fill,
    state,
  };
  const reply = (answer: unknown): void => event.ports[0]?.postMessage(answer);
  const done = asks[event.data as Ask]?.();
  if (done)
    event.waitUntil(
      done.then(
        (answer) => reply(answer ?? true),
        () => reply(undefined),
      ),
    );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

/** Fetches what is not there yet, so that a copy that was interrupted goes on. Rejects if anything does not come as it was built. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  const before = await keptBefore();
  await keep(cache, [keptList.path, keptList.integrity, 0], before);
  const files = (await readList(own)).files.filter(isForThisBrowser).values(); // one iterator, from which all lanes take
  const lane = async () => {
    for (const file of files) await keep(cache, file, before);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Of the core's builds only the one that pages will take. Another one is kept once a page has taken it. */
function isForThisBrowser([path]: KeptFile): boolean {
  const [, build] = /-(relaxed|simd128|scalar)-\w+\.wasm$/.exec(path) ?? [];
  return build === undefined || build === (knowsRelaxed() ? 'relaxed' : 'simd128');
}

/** Files of earlier versions by their hashes: what has not changed is taken over. */
async function keptBefore(): Promise<Map<string, () => Promise<Response | undefined>>> {
  const before = new Map<string, () => Promise<Response | undefined>>();
  for (const cacheName of await others())
    for (const [path, integrity] of (await readList(cacheName)).files)
      before.set(integrity, () => caches.match(scope + path, { cacheName }));
  return before;
}

async function keep(cache: Cache, [path, integrity]: KeptFile, before: Awaited<ReturnType<typeof keptBefore>>) {
  const url = scope + path;
  if (await cache.match(url)) return;
  await cache.put(url, (await before.get(integrity)?.()) ?? (await fetchExactly(url, integrity)));
}

/** The browser refuses what is not, byte for byte, what was built: a server in the middle of an upload gives a mixture. */
async function fetchExactly(url: string, integrity: string): Promise<Response> {
  // A page keeps its address when it changes; other files do not, and may lie in the browser's own cache.
  const cache = url.endsWith('.html') ? 'no-cache' : 'default';
  const response = await fetch(url, { integrity, cache }).catch(() => fetch(url, { integrity, cache: 'reload' }));
  // Made anew: one that came by a redirection may not answer for a page, and one with `Vary: *` may not be kept.
  const headers = new Headers(response.headers);
  for (const name of ['vary', 'content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { search } = url;
  url.search = '';
  url.hash = '';
  const path = url.href.slice(scope.length).replace(/(^|\/)$/, '$1index.html');
  const kept = await find(path);
  const range = request.headers.get('range');
  if (kept) return range === null ? kept : partOf(kept, range);
  try {
    const response = await fetch(request);
    if (/^assets\/.*\.wasm$/.test(path) && response.ok)
      await (await caches.open(own)).put(scope + path, response.clone());
    return response;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    // Links of a page are relative to its address, so that it has to be the right one.
    if (await find(`${path}/index.html`)) return Response.redirect(`${scope}${path}/${search}`);
    if (await find('404.html')) return Response.redirect(`${scope}404.html`);
    throw error;
  }
}

/** A page that is still open after another has taken the new version goes on with files of its own: their names are hashes. */
async function find(path: string): Promise<Response | undefined> {
  const from = (cacheName: string) => caches.match(scope + path, { cacheName });
  const kept = await from(own);
  if (kept || !path.startsWith('assets/')) return kept;
  for (const name of [soundCache(scope), ...(await others())]) {
    const found = await from(name);
    if (found) return found;
  }
  return undefined;
}

/** Drops other versions and changed sounds where so many pages of the course are open that none can be of another version. */
async function tidy(pages: 0 | 1): Promise<void> {
  const { installing, waiting } = self.registration;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || open.filter(({ url }) => url.startsWith(scope)).length > pages) return;
  for (const name of await others()) await caches.delete(name);
  if (!(await caches.has(soundCache(scope)))) return;
  const sounds = new Set((await readList(own)).sounds.map(([path]) => scope + path));
  const cache = await caches.open(soundCache(scope));
  for (const { url } of await cache.keys()) if (!sounds.has(url)) await cache.delete(url);
}

async function state(): Promise<State> {
  const files = (await readList(own)).files.filter(isForThisBrowser);
  const kept = new Set((await (await caches.open(own)).keys()).map(({ url }) => url));
  return {
    files: files.length,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
    keptFiles: files.filter(([path]) => kept.has(scope + path)).length,
    pages: files.filter(([path]) => path.endsWith('.html')).length,
  };
}

const others = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);

async function readList(cacheName: string): Promise<KeptList> {
  const response = await caches.match(scope + cacheName.slice(prefix.length), { cacheName });
  return response ? response.json() : { files: [], sounds: [] };
}
