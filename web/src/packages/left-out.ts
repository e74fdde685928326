/** What of the site does not go into packages, and what pages and scripts then no longer say of it. */

import { decoded, encoded, KIT } from './kit.ts';

/**
 * A platform keeps its packages itself, and a frame may keep nothing: no service worker. And a package makes no further
 * packages.
 */
export const staysOnSite = (path: string): boolean =>
  path === KIT || /^(sw\.js|assets\/(kept|offline)-\w+\.\w+)$/.test(path);

/** Sound takes more room than all else, and platforms limit what may be uploaded. Without it, the player says so and offers the voices of the device. */
export const isSound = (path: string): boolean => path.endsWith('.mp3');

/** No page asks for the worker. */
export function withoutWorker(path: string, bytes: Uint8Array): Uint8Array {
  if (!/^assets\/site-\w+\.js$/.test(path)) return bytes;
  return encoded(decoded(bytes).replace(/"offline":"[^"]*",?/, ''));
}

/** Links that would save a sound go. */
export function withoutSound(page: string): string {
  return page.replace(/<a download="[^"]*\.mp3"[^>]*>[^<]*<\/a>\s*/g, '');
}
