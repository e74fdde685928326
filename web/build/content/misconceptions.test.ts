import { expect, test } from 'vitest';
import { checkMisconceptions, readMisconceptions } from './misconceptions.ts';
import { Problems } from './problems.ts';
import { readQuiz } from './quiz.ts';

const about = 'truth: x, look: x, table: { head: [a, b], rows: [[c, d]] }';
const known = `M01: { claim: It is linear., ${about} }\nM02: { claim: More is more., ${about} }\n`;

/** A question whose wrong answers stand for these. */
const item = (id: string, ...wrong: string[]) => `- id: ${id}
  type: choice
  prompt: x
  options:
    - { text: right, correct: true, feedback: x }
${wrong.map((each, at) => `    - { text: wrong ${at}, feedback: x, misconception: ${each} }\n`).join('')}  explain: x
`;

function problemsOf(...quizzes: string[]): string[] {
  const problems = new Problems();
  const list = readMisconceptions({ file: 'misconceptions.yaml', text: known }, problems);
  const read = quizzes.map((text, at) => readQuiz({ file: `quiz-${at}.yaml`, text }, problems));
  checkMisconceptions(list, read, problems);
  return problems.lines();
}

test('each idea that is offered by two questions of the course is met', () => {
  expect(problemsOf(item('a', 'M01', 'M02'), item('b', 'M02') + item('c', 'M01'))).toEqual([]);
});

test('twice in one question is once', () => {
  expect(problemsOf(item('a', 'M01', 'M01', 'M02'), item('b', 'M02'))).toEqual([
    'misconceptions.yaml:1:6  M01 was met in 1 of the questions; allowed: 2 or more',
  ]);
});

test('slips of a number count as well', () => {
  const slip = `- id: n
  type: number
  prompt: x
  answer: 1
  slips: [{ value: 2, feedback: x, misconception: M01 }]
  explain: x
`;
  expect(problemsOf(item('a', 'M01', 'M02'), item('b', 'M02') + slip)).toEqual([]);
});

test('an idea that nobody knows is refused where it is named', () => {
  const [problem] = problemsOf(item('a', 'M01', 'M02'), item('b', 'M02', 'M01', 'M12')).slice(-1);
  expect(problem).toBe(
    'quiz-1.yaml:8:52  misconception was "M12"; allowed: an id of lessons/misconceptions.yaml. Did you mean "M02"?',
  );
});

test('a list without ids is refused', () => {
  const problems = new Problems();
  readMisconceptions({ file: 'misconceptions.yaml', text: 'one: It is linear.\n' }, problems);
  expect(problems.lines()).toHaveLength(1);
});
