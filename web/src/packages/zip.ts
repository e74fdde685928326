/**
 * Files as one zip. The same files give the same bytes, in node and in every browser: names sorted, a time that says nothing,
 * and one program that compresses (a browser's own would be another one in each). File after file, so that a page can say how
 * far it is, and be told to stop.
 */

import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** There already, or made when its turn comes. */
export type PlannedFile = Uint8Array | (() => Promise<Uint8Array>);

/** Files by their paths. */
export type Plan = ReadonlyMap<string, PlannedFile>;

/** 1 January 1980, midnight: the earliest that the format knows. It holds local times, so the zone of the machine does not show. */
const DATE = 0x0021;
/** Compressed already: once more would cost time and gain nothing. */
const PACKED = /\.(mp3|png|woff2|zip)$/;
/** What a reader has to know of the format: 2.0, as it has compression and folders. */
const VERSION = 20;
const ASCII = /^[\x20-\x7e]*$/;

/** `next` is waited for after each file. */
export async function zip(plan: Plan, next: () => Promise<void> | void = () => {}): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const path of [...plan.keys()].sort()) {
    const made = plan.get(path) as PlannedFile;
    const bytes = typeof made === 'function' ? await made() : made;
    const entry = entryOf(path, bytes);
    const name = new TextEncoder().encode(path);
    directory.push(
      record(0x02_01_4b_50, [[2, VERSION]], entry, [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, at],
      ]),
      name,
    );
    for (const part of [record(0x04_03_4b_50, [], entry, []), name, entry.data]) {
      parts.push(part);
      at += part.length;
    }
    await next();
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = plan.size;
  const end = numbers([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return joined([...parts, ...directory, end]);
}

interface Entry {
  path: string;
  /** As it lies in the zip. */
  data: Uint8Array;
  method: 0 | 8;
  sum: number;
  size: number;
}

function entryOf(path: string, bytes: Uint8Array): Entry {
  if (!ASCII.test(path) || path.length > 65_535) throw new Error(`path was "${path}"; allowed: plain ASCII`);
  const plain = PACKED.test(path);
  const data = plain ? bytes : deflateSync(bytes, { level: 9 });
  return { path, data, method: plain ? 0 : 8, sum: crc32(bytes), size: bytes.length };
}

type Number = readonly [bytes: 2 | 4, value: number];

/** Of a file, in front of it and in the directory at the end. */
function record(mark: number, before: readonly Number[], entry: Entry, after: readonly Number[]): Uint8Array {
  const { path, data, method, sum, size } = entry;
  return numbers([
    [4, mark],
    ...before,
    [2, VERSION],
    [2, 0], // flags
    [2, method],
    [2, 0], // time
    [2, DATE],
    [4, sum],
    [4, data.length],
    [4, size],
    [2, path.length],
    [2, 0], // nothing beyond the format
    ...after,
  ]);
}

/** Lowest byte first. */
function numbers(all: readonly Number[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
