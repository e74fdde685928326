import { expect, test } from 'vitest';
import { cameTo, farIn, isRead, nextOf, opened } from './reading.ts';

// node has no localStorage: these run on the memory that also serves pages where storage is refused.

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
