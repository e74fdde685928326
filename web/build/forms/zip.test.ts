import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const files: [string, Uint8Array][] = [
  ['b/two.txt', Buffer.from('two '.repeat(100))],
  ['a.mp3', Uint8Array.from([1, 2, 3])],
];

test('the same files make the same bytes, in whatever order and whenever', () => {
  const once = zip(new Map(files));
  expect(Buffer.from(zip(new Map([...files].reverse()))).equals(Buffer.from(once))).toBe(true);
  // The time in the first header is that of the format's beginning: 1 January 1980.
  expect([...once.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test('what was put in comes out', () => {
  const out = unzipSync(zip(new Map(files)));
  for (const [path, bytes] of files) expect(Buffer.from(out[path] ?? []).equals(Buffer.from(bytes))).toBe(true);
});
