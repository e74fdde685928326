import { expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { checkDescriptions } from './descriptions.ts';
import { readTokens } from './tokens.ts';

const problemsOf = (tokens: Parameters<typeof checkDescriptions>[0]) => {
  const problems = new Problems();
  checkDescriptions(tokens, problems);
  return problems.lines();
};

test('a token without a description stops the build, and so does a description of nothing', () => {
  const tokens = readTokens();
  expect(problemsOf(tokens)).toEqual([]);
  const [first, ...others] = tokens as [(typeof tokens)[number], ...typeof tokens];
  const [added, lost, ...more] = problemsOf([...others, { ...first, name: 'brand', line: 7 }]);
  expect(lost).toMatch(
    /^web\/src\/styles\/tokens\.css:7:1 {2}had --brand without a description; allowed: a line "token\.brand" in /,
  );
  expect(added).toMatch(/^web\/src\/locales\/en\.design\.json:\d+:3 {2}had "token\.more"; allowed: names of /);
  expect(more).toEqual([]);
});
