import { expect, test } from 'vitest';
import { readFamily } from './family.ts';
import { Problems } from './problems.ts';

const entry = '\n  used_by: Many.\n  not_for: Some.\n';

function problemsOf(text: string): string[] {
  const problems = new Problems();
  readFamily({ file: 'lessons/family/en.yaml', text }, ['relu', 'gelu'], problems);
  return problems.lines();
}

test('an entry for each activation is in order', () => {
  expect(problemsOf(`relu:${entry}gelu:${entry}`)).toEqual([]);
});

test('an activation without an entry is named', () => {
  expect(problemsOf(`relu:${entry}`)).toEqual([
    'lessons/family/en.yaml:1:1  has no entry for gelu; allowed: one for each activation',
  ]);
});

test('an entry for what is no activation is reported with the nearest one', () => {
  expect(problemsOf(`relu:${entry}gelu:${entry}reul:${entry}`)).toEqual([
    'lessons/family/en.yaml:8:3  entry was "reul"; allowed: an activation id. Did you mean "relu"?',
  ]);
});
