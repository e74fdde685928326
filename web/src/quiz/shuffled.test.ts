import { expect, test } from 'vitest';
import { shuffled } from './shuffled.ts';

test('every index once, never in rising order, and the same for the same words', () => {
  for (let count = 2; count < 8; count++)
    for (let word = 0; word < 200; word++) {
      const order = shuffled(count, `item-${word}`);
      expect([...order].sort()).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(order.some((each, index) => each !== index)).toBe(true);
      expect(shuffled(count, `item-${word}`)).toEqual(order);
    }
});
