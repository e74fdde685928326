import { expect, test } from 'vitest';
import { drawnHtml } from '../../src/quiz/drawn-html.ts';
import { written } from './drawn-html.ts';

const variants = [
  '<p data-answer="7">3 and 4 make 7, to 0.5</p>',
  '<p data-answer="12">5 and 7 make 12, to 0.5</p>',
  '<p data-answer="2">−1 and 3 make 2, to 0.5</p>',
  '<p data-answer="9">4 and 5 make 9, to 0.5</p>',
];

test('each variant is read as it was written, and what is alike is written once', () => {
  const drawn = written(variants);
  expect(variants.map((_, variant) => drawnHtml(drawn, variant))).toEqual(variants);
  expect(drawnHtml(drawn, 4)).toBeUndefined();
  expect(drawn.shapes).toHaveLength(2);
  expect(drawn.variants[1]).toEqual([0, '12', '5', '7']);
});

test('lines that come and go are written once each', () => {
  const lines = ['<li data-step="0">ReLU</li>', '<li data-step="1">Tanh</li>', '<li data-step="2">Sigmoid</li>'];
  const picked = [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 2],
  ].map((chosen) => chosen.map((line) => `${lines[line]}\n`).join(''));
  const drawn = written(picked);
  expect(picked.map((_, variant) => drawnHtml(drawn, variant))).toEqual(picked);
  expect(drawn.texts).toHaveLength(3);
});
