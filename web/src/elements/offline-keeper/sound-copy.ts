/** The talks on this device. The page fetches them, the service worker plays them. */

import { scopeHere } from '../../offline/keeping.ts';
import { soundCache } from '../../offline/kept.ts';

export interface SoundFile {
  url: string;
  bytes: number;
}

export class SoundCopy {
  readonly files: readonly SoundFile[];
  /** Addresses of those that are there. */
  kept: ReadonlySet<string> = new Set();
  /** Bytes of all files that are there so far, while they come. */
  loaded: number | undefined;
  /** Why it ended before its end. */
  problem: 'network' | 'room' | undefined;
  readonly #changed: () => void;
  #stop: AbortController | undefined;

  constructor(files: readonly SoundFile[], changed: () => void) {
    this.files = files;
    this.#changed = changed;
  }

  get bytes(): number {
    return sum(this.files);
  }

  get keptBytes(): number {
    return sum(this.files.filter(({ url }) => this.kept.has(url)));
  }

  async look(): Promise<void> {
    try {
      const name = soundCache(scopeHere());
      const keys = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
      const there = new Set(keys.map(({ url }) => url));
      this.kept = new Set(this.files.map(({ url }) => url).filter((url) => there.has(url)));
    } catch {
      this.kept = new Set(); // refused
    }
    this.#changed();
  }

  /** Those that are missing, one after the other: what has come stays, whatever happens to the rest. */
  async keep(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.problem = undefined;
    this.loaded = this.keptBytes;
    this.#changed();
    try {
      const cache = await caches.open(soundCache(scopeHere()));
      for (const file of this.files.filter(({ url }) => !this.kept.has(url))) {
        await cache.put(file.url, await this.#fetch(file, signal));
        this.kept = new Set([...this.kept, file.url]);
      }
    } catch (error) {
      if (!signal.aborted) this.problem = (error as Error).name === 'QuotaExceededError' ? 'room' : 'network';
    }
    this.loaded = undefined;
    this.#changed();
  }

  cancel(): void {
    this.#stop?.abort();
  }

  async remove(): Promise<void> {
    await caches.delete(soundCache(scopeHere()));
    await this.look();
  }

  async #fetch({ url, bytes }: SoundFile, signal: AbortSignal): Promise<Response> {
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body) throw new Error(`${url} was answered with ${response.status}; allowed: 200`);
    const before = this.loaded ?? 0;
    const pieces: BlobPart[] = [];
    let size = 0;
    for (const reader = response.body.getReader(); ; ) {
      const { value, done } = await reader.read();
      if (done) break;
      pieces.push(value);
      size += value.length;
      this.loaded = before + size;
      this.#changed();
    }
    if (size !== bytes) throw new Error(`${url} had ${size} bytes; allowed: ${bytes}`);
    return new Response(new Blob(pieces), { headers: { 'content-type': 'audio/mpeg' } });
  }
}

const sum = (files: readonly SoundFile[]): number => files.reduce((all, { bytes }) => all + bytes, 0);
