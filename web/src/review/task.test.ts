import { expect, test } from 'vitest';
import { answerOf, askedFor, choices, drawn, namesIn, type Task, toleranceOf, withNumbers } from './task.ts';

const task: Task = {
  draw: {
    w: { from: -2, to: 2, step: 0.5, without: [0] },
    x: { from: 1, to: 3, step: 1 },
    n: { from: 2, to: 4, step: 1 },
  },
  answer: [{ value: 'double', at: [['w', 'x'], -0.5] }, { slope: 'double', at: 'x', times: 'n' }, 'w'],
  decimals: 2,
};

test('the same seed draws the same numbers, and another seed soon others', () => {
  expect(drawn(task, 'a/1')).toEqual(drawn(task, 'a/1'));
  const all = new Set(Array.from({ length: 200 }, (_, seed) => JSON.stringify(drawn(task, `a/${seed}`))));
  expect(all.size).toBeGreaterThan(50); // of 8 · 3 · 3
});

test('every number of a range comes, and nothing else', () => {
  const seen = new Set(Array.from({ length: 500 }, (_, seed) => drawn(task, `card/${seed}`).w));
  expect([...seen].sort((a = 0, b = 0) => a - b)).toEqual([-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2]);
});

test('steps of a tenth are tenths', () => {
  expect(choices({ from: -0.3, to: 0.3, step: 0.1 })).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
});

test('the core is asked where the numbers lead, and the answer is the product of what it says', () => {
  const numbers = { w: 1.5, x: 2, n: 3 };
  expect(askedFor(task, numbers)).toEqual([
    { fn: 'double', x: 2.5, want: 'value' },
    { fn: 'double', x: 2, want: 'slope' },
  ]);
  expect(answerOf(task, numbers, [6, 2])).toBe(6 * 2 ** 3 * 1.5);
});

test('what cancels is 0', () => {
  const [asked] = askedFor({ ...task, answer: [{ value: 'relu', at: [['w', 'x'], 'b'] }] }, { w: 0.1, x: 3, b: -0.3 });
  expect(Object.is(asked?.x, 0)).toBe(true);
});

test('the names that an answer needs are found in all its parts', () => {
  expect(namesIn(task.answer).sort()).toEqual(['n', 'w', 'x']);
});

test('numbers stand in the words as the course prints them, and other braces stay', () => {
  expect(withNumbers('{x} of {y} and {x}', { x: -1 }, (number) => `<${number}>`)).toBe('<-1> of {y} and <-1>');
});

test('an answer that was cut off instead of rounded is near enough', () => {
  expect(Math.abs(0.666 - 0.6)).toBeLessThan(toleranceOf({ ...task, decimals: 1 }));
});
