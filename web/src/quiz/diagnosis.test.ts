import { expect, test } from 'vitest';
import { type Attempt, afresh, afterTry, untouched } from './attempt.ts';
import { parallelTo, standingOf } from './diagnosis.ts';

const right = afterTry(untouched, [1], true);
const fell = afterTry(untouched, [0], false, ['M04']);
const mended = afterTry(fell, [1], true);
const standing = (...attempts: (Attempt | undefined)[]) =>
  standingOf(
    'M04',
    attempts.map((_, index) => String(index)),
    (question) => attempts[Number(question)],
  );

test('an idea is open from the wrong answer that shows it until that question is answered right', () => {
  expect(standing(fell, right)).toBe('open');
  expect(standing(mended, undefined)).toBe('mended');
  expect(standing(mended, right)).toBe('resolved');
});

test('a wrong answer with another idea behind it says nothing of this one', () => {
  const other = afterTry(untouched, [0], false, ['M05']);
  expect(standing(other)).toBe('unmet');
  expect(standing(other, right)).toBe('clear');
  expect(standing(undefined)).toBe('unmet');
});

test('opening the answer resolves nothing, and new numbers forget no idea', () => {
  expect(standing({ ...mended, revealed: true }, right)).toBe('open');
  expect(standing(afresh(fell, 7), right)).toBe('open');
});

test('the question that is offered next is one that was never tried, then one that is still wrong', () => {
  const attempts: Record<string, Attempt> = { a: fell, b: right, c: fell };
  expect(parallelTo('a', ['a', 'b', 'c', 'd'], (each) => attempts[each])).toBe('d');
  expect(parallelTo('a', ['a', 'b', 'c'], (each) => attempts[each])).toBe('c');
  expect(parallelTo('a', ['a'], (each) => attempts[each])).toBeUndefined();
});
