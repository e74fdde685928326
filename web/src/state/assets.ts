/**
 * Where the files of the site are. Names are hashed at build time, so the script that every page runs begins with a list of
 * them, each as seen from that script.
 *
 * A page opened from a folder may not fetch, nor may one in a sandboxed frame. There, and where a host does not hand a file
 * out, bytes come in a classic script beside the file, "<file>.js", whose one line is `Nonlinear.carry("<name>", "<base64>")`. Where the whole course is one file, all files are in the page already.
 */

import { shared } from './global.ts';

/** The address of a file of the site. */
export function assetUrl(name: string): string {
  const { paths = {}, from = document.baseURI } = shared().files ?? {};
  const path = paths[name];
  if (path === undefined) throw new Error(`asset was "${name}"; allowed: ${Object.keys(paths).join(', ')}`);
  return new URL(path, from).href;
}

/** Runs a script of the site once, however often it is asked for. */
export async function loadScript(name: string): Promise<void> {
  const { luggage } = shared();
  return luggage ? luggage.run(name) : runScript(assetUrl(name));
}

function runScript(url: string): Promise<void> {
  const { scripts } = shared();
  const known = scripts.get(url);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => {
      scripts.delete(url); // a lost connection may come back
      script.remove();
      reject(new Error(`the script ${url} did not load`));
    };
    document.head.append(script);
  });
  scripts.set(url, loading);
  return loading;
}

/** The bytes of a file of the site; the caller owns them. */
export async function loadBytes(name: string): Promise<ArrayBuffer> {
  const { luggage } = shared();
  if (luggage) return luggage.bytes(name);
  if (!mayFetch()) return carriedBytes(name);
  try {
    return await fetchedBytes(name);
  } catch {
    return carriedBytes(name); // some hosts know no .wasm, some policies allow scripts only
  }
}

/**
 * False where the page was opened from a folder, stands in a sandboxed frame, or has all files with it: it may neither fetch
 * nor start a worker by address.
 */
export function mayFetch(): boolean {
  return /^https?:$/.test(location.protocol) && self.origin !== 'null' && shared().luggage === undefined;
}

/** What addresses of pages, as seen from the site's root, are relative to. */
export function siteRoot(): string {
  // Assets lie one folder below the root.
  return shared().luggage?.root ?? new URL('..', assetUrl('search-index')).href;
}

async function fetchedBytes(name: string): Promise<ArrayBuffer> {
  const url = assetUrl(name);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}; allowed: 200`);
  return response.arrayBuffer();
}

async function carriedBytes(name: string): Promise<ArrayBuffer> {
  await runScript(`${assetUrl(name)}.js`);
  const bytes = shared().carried.get(name);
  if (!bytes) throw new Error(`the script beside ${name} carried no file named "${name}"`);
  return bytes.slice().buffer;
}
