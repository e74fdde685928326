import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const files: [string, Uint8Array][] = [
  ['b/page.html', Buffer.from('<p>page</p>'.repeat(100))],
  ['a.mp3', Buffer.from('sound')],
  ['A.txt', Buffer.from('é')],
];

test('the same files give the same bytes, in whatever order they come, and wherever the machine stands', () => {
  const one = zip(new Map(files));
  expect(zip(new Map([...files].reverse()))).toEqual(one);
  // Time and date of the first file: the format's first day, at midnight.
  expect(Buffer.from(one).readUInt32LE(10)).toBe(0x00210000);
});

test('what was put in comes out', () => {
  const out = unzipSync(zip(new Map(files)));
  expect(Object.keys(out)).toEqual(['A.txt', 'a.mp3', 'b/page.html']);
  for (const [path, bytes] of files) expect(Buffer.from(out[path] ?? [])).toEqual(Buffer.from(bytes));
});
