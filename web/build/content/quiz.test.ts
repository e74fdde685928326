import { expect, test } from 'vitest';
import { createRenderer } from './markdown.ts';
import { Problems } from './problems.ts';
import { checkAllShown, quizHtml, readQuiz } from './quiz.ts';
import { smallScope } from './small-course.ts';

const good = `- id: which-first
  type: choice
  prompt: What comes first in a [[unit]]?
  options:
    - text: The sum
      correct: true
      feedback: Yes.
    - text: The rule
      slip: swapped
      feedback: It waits for the sum.
  explain: Sum first.
`;

function problemsOf(text: string): string[] {
  const problems = new Problems();
  readQuiz({ file: 'lessons/01/quiz.yaml', text }, problems);
  return problems.lines().map((line) => line.replace('lessons/01/', ''));
}

test('a mistyped key is named with line, column and the key it probably meant', () => {
  expect(problemsOf(good.replace('correct:', 'corect:'))).toEqual([
    'quiz.yaml:5:5  0 options were correct; allowed: exactly one',
    'quiz.yaml:6:7  Unrecognized key: "corect". Did you mean "correct"?',
  ]);
});

test.each([
  [
    'type: choice',
    'type: choise',
    '2:9  type was "choise"; allowed: choice, choices, number, order, match, point, sketch, hinges, task. Did you mean "choice"?',
  ],
  ['      feedback: Yes.\n', '', '5:7  feedback is missing; allowed: text'],
  ['      correct: true\n', '', '5:5  0 options were correct; allowed: exactly one'],
  ['correct: true', 'correct: 7', '6:16  correct was 7; allowed: true, false'],
  ['id: which-first', 'id: Which First', '1:7  id was "Which First"; allowed: lower-case words joined by hyphens'],
  ['prompt: What', 'prompt: [What', '3:34  Missing , or :'],
  ['      slip: swapped\n', '', '8:7  a wrong answer had neither misconception nor slip; allowed: one of them, '],
  ['slip: swapped', 'slip: swaped', '9:13  slip was "swaped"; allowed: sign, '],
  [
    'slip: swapped\n',
    'slip: swapped\n      misconception: M19\n',
    '8:7  a wrong answer had both misconception and slip',
  ],
  ['correct: true\n', 'correct: true\n      slip: sign\n', '5:7  a right answer had the tag sign; allowed: none'],
])('%j written as %j is refused where it stands', (right, wrong, problem) => {
  const [first = ''] = problemsOf(good.replace(right, wrong));
  expect(first).toContain(`quiz.yaml:${problem}`);
});

test('prompts and feedback go through the renderer of the lessons', () => {
  const scope = smallScope();
  const quiz = readQuiz({ file: 'quiz.yaml', text: good }, scope.problems);
  const { text } = quizHtml(quiz.items, { ...scope, quiz }, createRenderer());
  expect(text).toContain('<quiz-block lesson="01-small">');
  expect(text).toContain('#unit" title="A sum and a rule.">unit</a>?');
  expect(scope.problems.lines()).toEqual([]);
});

test('an item that no page shows is a problem', () => {
  const problems = new Problems();
  const quiz = readQuiz({ file: 'quiz.yaml', text: good }, problems);
  checkAllShown(quiz, problems);
  expect(problems.lines()).toEqual([
    'quiz.yaml:1:3  item "which-first" is shown nowhere; allowed: ::quiz{} in the lesson',
  ]);
});
