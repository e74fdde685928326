/**
 * Which files of the site are packed together. What is alike becomes small together (the pages with the questions that are
 * once more in the bank, the builds of one module); what is needed at another time stands apart, so that it is unpacked then.
 */

import { Zstd } from '@hpcc-js/wasm-zstd';
import type { Contents } from '../../../src/single/contents.ts';
import { toLetters } from '../../../src/single/letters.ts';

/** The first that fits. */
const kinds: [name: string, files: RegExp][] = [
  ['core', /^assets\/core-\w+-\w+\.wasm$/],
  ['training', /^assets\/training-\w+-\w+\.wasm$/],
  // For a reader's own table, and for a network to take along.
  ['own', /^assets\/(tables|networks)-\w+\.wasm$/],
  ['sets', /\.(csv|bin)$/],
  ['frame', /^assets\/(theme|site)-\w+\.js$/],
  [
    'course',
    /\.(html|xml|gift|txt|vtt)$|^assets\/(answer-key|card-list|card-texts|fresh-questions|misconceptions|question-bank|search-index)-\w+\.js$/,
  ],
  ['scripts', /\.js$/],
];

export interface Packed extends Pick<Contents, 'groups'> {
  letters: ReadonlyMap<string, string>;
  /** Bytes before. */
  sizes: ReadonlyMap<string, number>;
}

/** The highest that it has. */
const LEVEL = 22;

export async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Packed> {
  const zstd = await Zstd.load();
  const groups: Contents['groups'] = {};
  const letters = new Map<string, string>();
  const sizes = new Map<string, number>();
  const grouped = new Map(kinds.map(([name]): [string, [string, Uint8Array][]] => [name, []]));
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) grouped.get(groupOf(file[0]))?.push(file);
  for (const [group, members] of grouped) {
    const whole = Buffer.concat(members.map(([, bytes]) => bytes));
    const small = zstd.compress(whole, LEVEL);
    const files = Object.fromEntries(members.map(([path, bytes]) => [path, bytes.length]));
    groups[group] = { bytes: small.length, files };
    sizes.set(group, whole.length);
    letters.set(group, toLetters(small));
  }
  Zstd.unload();
  return { groups, letters, sizes };
}

function groupOf(path: string): string {
  const found = kinds.find(([, pattern]) => pattern.test(path));
  if (!found) throw new Error(`no group takes ${path}; allowed: those of web/build/forms/single/groups.ts`);
  return found[0];
}
