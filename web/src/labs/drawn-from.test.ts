import { expect, test } from 'vitest';
import { DrawnFrom } from './drawn-from.ts';

test('what was never drawn differs, the same does not, and another or a longer list does', () => {
  const [one, other] = [{}, {}];
  const drawn = new DrawnFrom();
  expect(drawn.differs([one, undefined])).toBe(true);
  expect(drawn.differs([one, undefined])).toBe(false);
  expect(drawn.differs([other, undefined])).toBe(true);
  expect(drawn.differs([other, undefined, undefined])).toBe(true);
  expect(drawn.differs([other])).toBe(true);
});
