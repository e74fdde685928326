import { expect, test } from 'vitest';
import { partOf, spanOf } from './part.ts';

test.each([
  ['bytes=0-', { first: 0, last: 9 }],
  ['bytes=3-5', { first: 3, last: 5 }],
  ['bytes=3-99', { first: 3, last: 9 }],
  ['bytes=-4', { first: 6, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=10-', undefined],
  ['bytes=5-3', undefined],
  ['bytes=-', undefined],
  ['bytes=-0', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=0-', undefined],
])('of ten bytes, %s is %o', (range, span) => {
  expect(spanOf(range, 10)).toEqual(span);
});

const file = () => new Response(new Blob(['0123456789'], { type: 'audio/mpeg' }));

test('a part says where in the file it lies, and what it is', async () => {
  const part = await partOf(file(), 'bytes=3-5');
  expect(part.status).toBe(206);
  expect(Object.fromEntries(part.headers)).toMatchObject({
    'content-range': 'bytes 3-5/10',
    'content-length': '3',
    'content-type': 'audio/mpeg',
  });
  expect(await part.text()).toBe('345');
});

test('what lies behind the end is refused with the size of the file', async () => {
  const refused = await partOf(file(), 'bytes=10-');
  expect(refused.status).toBe(416);
  expect(refused.headers.get('content-range')).toBe('bytes */10');
});
