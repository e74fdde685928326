import { expect, test } from 'vitest';
import { likeliest, sigmoid, softmax } from './probabilities.ts';

test('logits become probabilities that add up to 1, also where their exponentials would not fit', () => {
  const logits = Float32Array.of(0, 1000, Math.log(2), 999, 0, -1000); // [class][cell], two cells
  softmax(logits, 3);
  const cells = [0, 1].map((cell) => [logits[cell], logits[2 + cell], logits[4 + cell]]);
  const expected = [
    [0.25, 0.5, 0.25],
    [1 / (1 + Math.exp(-1)), 1 / (1 + Math.exp(1)), 0],
  ];
  for (const [cell, numbers] of cells.entries())
    for (const [label, number] of numbers.entries()) expect(number).toBeCloseTo(expected[cell]?.[label] ?? -1, 6);
});

test('one logit becomes the probability of label 1', () => {
  const logits = Float32Array.of(0, Math.log(3));
  sigmoid(logits);
  expect(logits[0]).toBe(0.5);
  expect(logits[1]).toBeCloseTo(0.75, 6);
});

test('each cell goes to its likeliest class', () => {
  const answer = likeliest(Float32Array.of(0.2, 0.5, 0.7, 0.3, 0.1, 0.2), 3);
  expect(answer).toEqual({ winner: Uint8Array.of(1, 0), sure: Float32Array.of(0.7, 0.5) });
});
