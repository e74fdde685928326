import { expect, test } from 'vitest';
import { type Evaluate, readFacts } from './facts.ts';
import { Problems } from './problems.ts';

const answers: Record<string, number> = { peak: 0.25, below: -3, tiny: 9.5367e-7, share: 0.0066928509 };
const evaluate: Evaluate = (expression) =>
  expression in answers
    ? { value: answers[expression] as number }
    : { value: Number.NaN, error: { message: `expression was "${expression}"; allowed: a word of the vocabulary` } };

function read(text: string) {
  const problems = new Problems();
  const facts = readFacts({ file: 'facts.yaml', text }, evaluate, problems);
  return { texts: Object.fromEntries([...facts].map(([id, { text }]) => [id, text])), problems: problems.lines() };
}

test('numbers are printed with the digits that the fact states, and a true minus sign', () => {
  const { texts, problems } = read(
    'a: { expression: peak, decimals: 2 }\nb: { expression: below }\nc: { expression: tiny, digits: 2 }\nd: { expression: share, digits: 3 }\n',
  );
  expect(problems).toEqual([]);
  expect(texts).toEqual({ a: '0.25', b: '−3', c: '9.5 × 10⁻⁷', d: '0.00669' });
});

test('what the core refuses is reported where the expression stands', () => {
  expect(read('a:\n  expression: peek\n').problems).toEqual([
    'facts.yaml:2:15  expression was "peek"; allowed: a word of the vocabulary',
  ]);
});

test('a number that is not whole needs its precision', () => {
  expect(read('a: { expression: peak }\n').problems).toEqual([
    'facts.yaml:1:4  a was 0.25; allowed: digits or decimals for a number that is not whole',
  ]);
});

test('a mistyped key is named', () => {
  expect(read('a: { expresion: peak }\n').problems).toContain(
    'facts.yaml:1:6  Unrecognized key: "expresion". Did you mean "expression"?',
  );
});
