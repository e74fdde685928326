import { expect, test } from 'vitest';
import { position } from './position.ts';

test('a deck is gone through question, answer, question, answer, and begins again', () => {
  const seen: [number, boolean, string][] = [];
  let at = position(2);
  for (let step = 0; step < 5; step++) {
    seen.push([at.card, at.turned, at.onward]);
    at = at.after();
  }
  expect(seen).toEqual([
    [0, false, 'show'],
    [0, true, 'next'],
    [1, false, 'show'],
    [1, true, 'first'],
    [0, false, 'show'],
  ]);
});

test('one step back is the question of the card before, and the first card stays as it is', () => {
  const second = position(2, 1, true).before();
  expect([second.card, second.turned]).toEqual([0, false]);
  const first = position(2, 0, true).before();
  expect([first.card, first.turned]).toEqual([0, true]);
});
