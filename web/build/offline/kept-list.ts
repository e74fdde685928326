/** What the service worker keeps, as a list with the hash and the size of each file. */

import { createHash } from 'node:crypto';
import type { KeptFile, KeptList } from '../../src/offline/kept.ts';
import type { Files } from '../check/check-site.ts';

/**
 * Of no use to a page from a server, or there for other programs: scripts that carry bytes for pages from disk, captions and
 * texts to save, the icons of an installed course (the system has them).
 */
const left = /^assets\/.*(\.\w+\.js|\.(vtt|txt|png))$/;
/** Many times the rest together: only for whoever asks for it. */
const sound = /\.mp3$/;

export function keptList(files: Files): KeptList {
  const all = [...files].filter(([path]) => !left.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = (wanted: (path: string) => boolean): KeptFile[] =>
    all.filter(([path]) => wanted(path)).map(([path, bytes]) => [path, integrityOf(bytes), bytes.length]);
  return { files: listed((path) => !sound.test(path)), sounds: listed((path) => sound.test(path)) };
}

/** As browsers check it. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
