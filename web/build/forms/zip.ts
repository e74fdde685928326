/** Files as one zip. The same files give the same bytes: names sorted, and a time that says nothing. */

import { type Zippable, zipSync } from 'fflate';

/** The earliest that the format knows. It holds local times, so the zone of the machine does not show. */
const TIME = new Date(1980, 0, 1);
/** Compressed already: once more would cost time and gain nothing. */
const PACKED = /\.(mp3|png|woff2|zip)$/;

export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { level: PACKED.test(path) ? 0 : 9, mtime: TIME }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
