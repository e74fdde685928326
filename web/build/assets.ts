/**
 * Files of the site under `assets/`, each named by a hash of its content, so that a host may keep them for ever and two
 * builds of one commit are the same.
 */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';

export class Assets {
  readonly #files = new Map<string, Uint8Array>();
  readonly #manifest: { name: string; path: string; language: string | undefined }[] = [];

  /** Puts `core.wasm` in as `assets/core-1a2b3c4d.wasm` and returns that path, from the site's root. */
  add(name: string, content: Uint8Array | string): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const { name: stem, ext } = posix.parse(name);
    const path = `assets/${stem}-${hash}${ext}`;
    this.#files.set(path, bytes);
    return path;
  }

  /** As `add`, and scripts in the page find it by name; those of other languages find another file by it. */
  publish(name: string, content: Uint8Array | string, file = name, language?: string): string {
    const path = this.add(file, content);
    this.#manifest.push({ name, path, language });
    return path;
  }

  /**
   * As `publish`, with a script beside it that carries the same bytes: a page opened from disk may run scripts, but not fetch.
   * It needs no hash of its own, nor a place in the list: its address is that of the bytes and ".js".
   */
  publishBytes(name: string, content: Uint8Array | string, file = name): string {
    const path = this.publish(name, content, file);
    const base64 = Buffer.from(content).toString('base64');
    const carrier = `Nonlinear.carry(${JSON.stringify(name)},"${base64}")\n`;
    this.#files.set(`${path}.js`, Buffer.from(carrier));
    return path;
  }

  /** For pages of this language: name → path, as seen from another asset. */
  list(language: string): Record<string, string> {
    const own = this.#manifest.filter((each) => each.language === undefined || each.language === language);
    const entries = own.map(({ name, path }): [string, string] => [name, posix.basename(path)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files;
  }
}
