import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { Problems } from './problems.ts';
import { checkProofread, proofreadOf } from './proofread.ts';

const place = { file: 'lessons/facts.yaml', line: 3, column: 1 };
const facts: Facts = new Map(
  [
    ['peak', '0.25'],
    ['crossing', '1.663'],
  ].map(([id = '', text = '']) => [id, { id, text, expression: '', tolerance: 0, value: Number(text), place }]),
);
const texts = [
  { file: '08-sigmoid/en.md', text: 'Hello.\nIt is steep. Its peak is {{fact:peak}}, no more. So there.' },
  { file: '08-sigmoid/quiz.yaml', text: '- answer: { fact: peak }' },
];

function problemsOf(yaml: string): string[] {
  const problems = new Problems();
  checkProofread(facts, { file: 'lessons/facts.proofread.yaml', text: yaml }, texts, problems);
  return problems.lines();
}

test('numbers that are as they were read are no problem', () => {
  expect(problemsOf('peak: "0.25"\ncrossing: "1.663"\n')).toEqual([]);
  expect(proofreadOf(facts)).toEqual({ peak: '0.25', crossing: '1.663' });
});

test('a number that has changed names each sentence that states it, with both numbers', () => {
  expect(problemsOf('peak: "0.26"\ncrossing: "1.663"\n')).toEqual([
    'lessons/08-sigmoid/en.md:2:1  fact "peak" was 0.26 and is now 0.25: read “Its peak is {{fact:peak}}, no more.” again. Then: node web/build/run.mjs proofread',
    'lessons/08-sigmoid/quiz.yaml:1:1  fact "peak" was 0.26 and is now 0.25: read “- answer: { fact: peak }” again. Then: node web/build/run.mjs proofread',
  ]);
});

test('a new fact wants its sentence read, and one that went is named', () => {
  expect(problemsOf('peak: "0.25"\n')).toEqual([
    'lessons/facts.yaml:3:1  fact "crossing" is new; allowed: facts that were read with their sentences. Then: node web/build/run.mjs proofread',
  ]);
  expect(problemsOf('peak: "0.25"\ncrossing: "1.663"\ngone: "1"\n')).toEqual([
    'lessons/facts.proofread.yaml:3:7  fact was "gone"; allowed: an id of lessons/facts.yaml. Mended by: node web/build/run.mjs proofread',
  ]);
});
