/** `sw.js`: our service worker with the address of the list of what it keeps. Its own name is the one that never changes. */

import { minifySync } from 'vite';
import type { Assets } from '../assets.ts';
import type { Files } from '../check/check-site.ts';
import { paths } from '../paths.ts';
import { bundle } from '../targets/scripts.ts';
import { integrityOf, keptList } from './kept-list.ts';

/** The worker and its list, as further files of a site that has all its others. */
export async function serviceWorker(files: Files, assets: Assets): Promise<Map<string, Uint8Array>> {
  const text = JSON.stringify(keptList(files));
  const path = assets.add('kept.json', text);
  const { code } = await bundle(`${paths.source}offline/worker/service-worker.ts`);
  const list = JSON.stringify({ path, integrity: integrityOf(text) });
  const worker = minifySync('sw.js', `(()=>{const keptList=${list};\n${code}})();\n`);
  for (const error of worker.errors) throw new Error(`sw.js: ${error.message}`);
  return new Map([
    [path, Buffer.from(text)],
    ['sw.js', Buffer.from(worker.code)],
  ]);
}
