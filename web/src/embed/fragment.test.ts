import { expect, test } from 'vitest';
import { readFragment } from './fragment.ts';

test.each([
  ['', { text: '' }],
  ['#', { text: '' }],
  ['#far-out', { text: 'far-out' }],
  ['#?secret=aB3xY', { text: '', secret: 'aB3xY' }],
  ['#s1:e30#?secret=aB3xY', { text: 's1:e30', secret: 'aB3xY' }],
  ['#v=1&data=spiral&layers=relu:8,relu:8', { text: 'v=1&data=spiral&layers=relu:8,relu:8' }],
  ['#v=1&data=xor#?secret=1', { text: 'v=1&data=xor', secret: '1' }],
  ['#caf%C3%A9', { text: 'café' }],
  ['#100%', { text: '100%' }],
  ['#?secret=', { text: '?secret=' }],
  [`#?secret=${'a'.repeat(65)}`, { text: `?secret=${'a'.repeat(65)}` }],
])('%s', (hash, fragment) => {
  expect(readFragment(hash)).toEqual(fragment);
});
