import { expect, test } from 'vitest';
import { isRead, markRead, progress } from './progress.ts';
import { writeStored } from './storage.ts';

// node has no localStorage: these run on the memory that also serves pages where storage is refused.

test('what was written is read again, until it is forgotten', () => {
  progress.write('03-relu/dead-unit', { tries: 2 });
  progress.write('03-relu/slope', { tries: 1 });
  expect(progress.read('03-relu/dead-unit')).toEqual({ tries: 2 });
  progress.write('03-relu/dead-unit', undefined);
  expect(progress.read('03-relu/dead-unit')).toBeUndefined();
  expect(progress.read('03-relu/slope')).toEqual({ tries: 1 });
});

test('having read one lesson says nothing about another', () => {
  markRead('01-what-a-unit-does');
  expect(isRead('01-what-a-unit-does')).toBe(true);
  expect(isRead('02-why-depth-needs-a-bend')).toBe(false);
});

test('a damaged record is an empty one', () => {
  writeStored('nonlinear.progress.1', '{"03-relu":');
  expect(progress.read('03-relu/dead-unit')).toBeUndefined();
});
