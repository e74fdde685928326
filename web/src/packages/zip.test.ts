import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const files: [string, Uint8Array][] = [
  ['b/page.html', Buffer.from('<p>page</p>'.repeat(100))],
  ['a.mp3', Buffer.from('sound')],
  ['A.txt', Buffer.from('é')],
];

test('the same files give the same bytes, in whatever order they come, and wherever the machine stands', async () => {
  const one = await zip(new Map(files));
  expect(await zip(new Map([...files].reverse()))).toEqual(one);
  // Time and date of the first file: the format's first day, at midnight.
  expect(Buffer.from(one).readUInt32LE(10)).toBe(0x00210000);
});

test('what was put in comes out', async () => {
  const out = unzipSync(await zip(new Map(files)));
  expect(Object.keys(out)).toEqual(['A.txt', 'a.mp3', 'b/page.html']);
  for (const [path, bytes] of files) expect(Buffer.from(out[path] ?? [])).toEqual(Buffer.from(bytes));
});

test('another program finds its sums right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), await zip(new Map(files)));
    const said = execFileSync('python3', ['-m', 'zipfile', '-t', 'a.zip'], { cwd: folder, encoding: 'utf8' });
    expect(said).toBe('Done testing\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('files are made in their order, one after the other, and whoever waits between them can stop it', async () => {
  const made: string[] = [];
  const plan = new Map(
    ['b', 'a', 'c'].map((path) => [
      path,
      async () => {
        made.push(path);
        return Buffer.from(path);
      },
    ]),
  );
  const stopped = zip(plan, () => {
    if (made.length === 2) throw new Error('stopped');
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(made).toEqual(['a', 'b']);
});
