/** The files of the site that a page stands on, each held against the list of the build: a package is of one version or of none. */

import { crc32 } from './crc32.ts';
import type { KitFile, Read } from './kit.ts';

/** A file that could not be had: how the server answered, if it did; or it is not the one of the list. */
export class NotTaken extends Error {
  readonly path: string;
  readonly why: 'status' | 'network' | 'version';
  readonly status: number;

  constructor(path: string, why: NotTaken['why'], status = 0) {
    super(`${path}: ${why} ${status || ''}`);
    [this.path, this.why, this.status] = [path, why, status];
  }
}

export function siteReader(root: string, signal: AbortSignal): Read {
  return async (path) => {
    const response = await fetch(new URL(path, root), { signal }).catch((error) => {
      throw signal.aborted ? error : new NotTaken(path, 'network');
    });
    if (!response.ok) throw new NotTaken(path, 'status', response.status);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Files that are not listed pass: the list itself. */
export function checked(read: Read, files: readonly KitFile[]): Read {
  const listed = new Map(files.map((file) => [file[0], file]));
  return async (path) => {
    const bytes = await read(path);
    const [, length, sum] = listed.get(path) ?? [];
    if (sum !== undefined && (bytes.length !== length || crc32(bytes) !== sum)) throw new NotTaken(path, 'version');
    return bytes;
  };
}
