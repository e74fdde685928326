import { describe, expect, test } from 'vitest';
import { bends, HINGE_PLACES, LAST, largestError } from './pieces.ts';
import { judgeHinges } from './score.ts';

const across = (from: number, to: number) =>
  Array.from({ length: HINGE_PLACES }, (_, place) => from + ((to - from) * place) / LAST);
const wave = across(0, 2 * Math.PI).map(Math.sin);
const distance = across(-3, 3).map(Math.abs);
const tent = across(-3, 3).map((x) => Math.max(0, 1 - Math.abs(x)));
const even = (hinges: number) =>
  Array.from({ length: hinges }, (_, index) => Math.round((LAST * (index + 1)) / (hinges + 1)));
const start = [8];

// Of a sine wave cut into equal pieces of the width h, the largest error is about h²/8.
test.each([
  [3, 0.2105],
  [7, 0.0704],
])('%d hinges, evenly spread over a wave, miss it by %f at most', (hinges, error) => {
  expect(largestError(wave, even(hinges)).error).toBeCloseTo(error, 3);
  const law = ((2 * Math.PI) / (hinges + 1)) ** 2 / 8;
  expect(largestError(wave, even(hinges)).error).toBeLessThan(law);
  expect(law / largestError(wave, even(hinges)).error).toBeLessThan(1.5);
});

test('one hinge is enough for the distance from 0, three for a tent, and their bends are the weights', () => {
  expect(judgeHinges({ target: distance, goal: 0.01, start }, [80]).right).toBe(true);
  expect(bends(distance, [80], 6)).toEqual([expect.closeTo(2)]);
  const corners = [1, 0, -1].map((x) => Math.round(((x + 3) / 6) * LAST));
  expect(judgeHinges({ target: tent, goal: 0.03, start }, corners).right).toBe(true);
  expect(bends(tent, corners, 6).map(Math.sign)).toEqual([1, -1, 1]);
});

describe('what is wrong is named', () => {
  const goal = { target: wave, goal: 0.22, start: [8, 16, 24] };
  test.each([
    ['together', [70, 71, 120]],
    ['together', [0, 80, 120]],
    ['gap', [20, 40, 60]],
    ['near', [48, 84, 122]],
  ] as const)('%s: hinges at %j', (slip, hinges) => {
    expect(judgeHinges(goal, hinges)).toMatchObject({ right: false, slip });
  });
  test('corner: a hinge beside the corner', () => {
    expect(judgeHinges({ target: distance, goal: 0.05, start }, [70])).toMatchObject({ right: false, slip: 'corner' });
  });
  test('hinges that nobody has moved are no try', () => {
    expect(judgeHinges(goal, [8, 16, 24])).toMatchObject({ right: false, untouched: true });
  });
});
