import { expect, test } from 'vitest';
import { keptList } from './kept-list.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('pages, scripts and modules are kept; sound apart; what only pages from disk or other programs use is not', () => {
  const paths = [
    'index.html',
    'assets/site-1.js',
    'assets/core-simd128-1.wasm',
    'assets/core-simd128-1.wasm.js',
    'assets/talk-1.mp3',
    'assets/talk-1.vtt',
    'assets/talk-1.txt',
    'assets/icon-192-1.png',
    'en/teachers/nonlinear-cards.txt',
  ];
  const { files, sounds } = keptList(new Map(paths.map((path) => [path, bytes(path)])));
  expect(files.map(([path]) => path)).toEqual([
    'assets/core-simd128-1.wasm',
    'assets/site-1.js',
    'en/teachers/nonlinear-cards.txt',
    'index.html',
  ]);
  expect(sounds.map(([path]) => path)).toEqual(['assets/talk-1.mp3']);
});

test('a file is listed with its size and the hash that browsers check', () => {
  // From `printf hello | openssl dgst -sha256 -binary | base64`.
  const hash = 'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';
  expect(keptList(new Map([['index.html', bytes('hello')]])).files).toEqual([['index.html', hash, 5]]);
});
