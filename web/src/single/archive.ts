/** The files of the site that stand in the page itself, unpacked a group at a time when one of its files is asked for. */

import { decompress } from 'fzstd';
import { blockOf, CONTENTS, type Contents } from './contents.ts';
import { fromLetters } from './letters.ts';

/** From where to where in the bytes of its group. */
type Place = [group: string, from: number, to: number];

export class Archive {
  readonly contents: Contents;
  /** Letters of the groups that nobody has asked for yet: in memory, as the page does not keep its blocks. */
  readonly #letters = new Map<string, string>();
  readonly #groups = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #places = new Map<string, Place>();

  /** Takes the blocks out of the page. */
  constructor(page: Document) {
    const take = (id: string): string => {
      const block = page.getElementById(id);
      if (!block) throw new Error(`this file has no block "${id}": it is damaged, or was cut off`);
      block.remove();
      return block.textContent ?? '';
    };
    this.contents = JSON.parse(take(CONTENTS));
    for (const [group, { files }] of Object.entries(this.contents.groups)) {
      this.#letters.set(group, take(blockOf(group)));
      let from = 0;
      for (const [path, bytes] of Object.entries(files)) {
        this.#places.set(path, [group, from, from + bytes]);
        from += bytes;
      }
    }
  }

  has(path: string): boolean {
    return this.#places.has(path);
  }

  /** The bytes of a file of the site; the caller owns them. */
  bytes(path: string): Uint8Array<ArrayBuffer> {
    const place = this.#places.get(path);
    if (!place) throw new Error(`file was "${path}"; allowed: ${[...this.#places.keys()].join(', ')}`);
    const [group, from, to] = place;
    return this.#group(group).slice(from, to);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.bytes(path));
  }

  #group(name: string): Uint8Array<ArrayBuffer> {
    const known = this.#groups.get(name);
    if (known) return known;
    const packed = fromLetters(this.#letters.get(name) ?? '').subarray(0, this.contents.groups[name]?.bytes);
    const unpacked = decompress(packed) as Uint8Array<ArrayBuffer>;
    this.#letters.delete(name);
    this.#groups.set(name, unpacked);
    return unpacked;
  }
}
