import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('letters swapped, left out or doubled find their word', () => {
  expect(nearest('sigmiod', ['relu', 'sigmoid', 'tanh'])).toBe('sigmoid');
  expect(nearest('corect', ['correct', 'text'])).toBe('correct');
});

test('a word that is near to nothing gets no suggestion', () => {
  expect(didYouMean('banana', ['relu', 'tanh'])).toBe('');
});
