import { expect, test } from 'vitest';
import { ownFilesPolicy } from './own-files.ts';

test('signs that mean something in a policy do not end a folder early', () => {
  const [scripts] = ownFilesPolicy('https://host/a;b,c/').split('; ');
  expect(scripts).toBe("script-src https://host/a%3Bb%2Cc/ 'wasm-unsafe-eval'");
});

test('every kind of file is held to the folder', () => {
  for (const line of ownFilesPolicy('https://host/course/').split('; '))
    expect(line).toMatch(/^\w+-src https:\/\/host\/course\/( |$)/);
});
