import { expect, test } from 'vitest';
import { cameTo, farIn, isRead, nextOf, opened, progress } from './progress.ts';
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
  cameTo(1, '01-what-a-unit-does');
  expect(isRead('01-what-a-unit-does')).toBe(true);
  expect(isRead('02-why-depth-needs-a-bend')).toBe(false);
});

test('of a lesson the farthest share counts, in tenths, and looking back takes nothing away', () => {
  cameTo(0.47, '05-lab-digits');
  expect(farIn('05-lab-digits')).toBe(0.4);
  cameTo(0.2, '05-lab-digits');
  expect(farIn('05-lab-digits')).toBe(0.4);
  cameTo(1, '05-lab-digits');
  cameTo(0.3, '05-lab-digits');
  expect(farIn('05-lab-digits')).toBe(1);
});

test('the way goes on where the reader was, and past what is read', () => {
  const lessons = ['a', 'b', 'c'];
  expect(nextOf(lessons)).toBeUndefined(); // nothing opened yet
  opened('b');
  expect(nextOf(lessons)).toBe('b');
  cameTo(1, 'b');
  expect(nextOf(lessons)).toBe('c');
  cameTo(1, 'c');
  expect(nextOf(lessons)).toBe('a');
  cameTo(1, 'a');
  expect(nextOf(lessons)).toBeUndefined();
});

test('a damaged record is an empty one', () => {
  writeStored('nonlinear.progress.1', '{"03-relu":');
  expect(progress.read('03-relu/dead-unit')).toBeUndefined();
});
