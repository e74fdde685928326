/** Where forms go, and what each took. */

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { paths } from '../paths.ts';

export function writePackage(name: string, bytes: Uint8Array): void {
  mkdirSync(paths.packages, { recursive: true });
  writeFileSync(`${paths.packages}${name}`, bytes);
  written(name);
}

/** Says that it is there. */
export function written(name: string): void {
  const file = `${paths.packages}${name}`;
  console.log(`${relative(paths.root, file)}: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
}

/** A platform keeps its packages itself, and a frame may keep nothing: no service worker, and no page asks for one. */
export function withoutWorker(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const kept = [...files].filter(([path]) => !/^(sw\.js|assets\/(kept|offline)-\w+\.\w+)$/.test(path));
  return new Map(
    kept.map(([path, bytes]) => {
      if (!/^assets\/site-\w+\.js$/.test(path)) return [path, bytes];
      return [
        path,
        Buffer.from(
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/"offline":"[^"]*",?/, ''),
        ),
      ];
    }),
  );
}

/**
 * Sound takes more room than all else, and platforms limit what may be uploaded. Without it, the player says so and offers the
 * voices of the device; links that would save it go.
 */
export function withoutSound(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const link = /<a download="[^"]*\.mp3"[^>]*>[^<]*<\/a>\s*/g;
  const kept = [...files].filter(([path]) => !path.endsWith('.mp3'));
  return new Map(
    kept.map(([path, bytes]) => {
      if (!path.endsWith('.html')) return [path, bytes];
      return [path, Buffer.from(Buffer.from(bytes).toString('utf8').replace(link, ''))];
    }),
  );
}
