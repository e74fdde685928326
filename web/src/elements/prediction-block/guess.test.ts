import { expect, test } from 'vitest';
import { guessKey, readGuess } from './guess.ts';

test('a kept guess comes back, and so does the choice to make none', () => {
  expect(readGuess({ option: 2 }, 3)).toEqual({ option: 2 });
  expect(readGuess({ option: null }, 3)).toEqual({ option: null });
});

test.each([[undefined], [null], ['2'], [{}], [{ option: 0 }], [{ option: 4 }], [{ option: 1.5 }], [{ option: '2' }]])(
  '%j is no guess at one of three options',
  (stored) => {
    expect(readGuess(stored, 3)).toBeUndefined();
  },
);

test('a guess and a question of one lesson may share an id', () => {
  expect(guessKey('03-relu', 'dead-unit')).not.toBe('03-relu/dead-unit');
});
