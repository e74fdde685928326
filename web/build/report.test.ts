import { expect, test } from 'vitest';
import type { Lesson } from './content/load.ts';
import { createRenderer } from './content/markdown.ts';
import { readQuiz } from './content/quiz.ts';
import { smallScope } from './content/small-course.ts';
import { countsOf, tableOf } from './report.ts';

const unit = { id: 'first', title: 'First', summary: 'All.', planned: false, lessons: [] };
const items = '- { id: n, type: number, prompt: Not counted here., answer: 1, explain: x }\n';
const text = `## A heading

A unit adds. Then it bends, see {{fact:peak}}.

| a | b |
|---|---|
| cell | {{fact:peak}} |

::activation-plot{id="bend" fn="relu" label="A caption is no text."}

:::prediction{id="guess" question="How much?" options="A | B" answer="1"}
It explains.
:::

::quiz{}
`;

function lesson(slug: string): Lesson {
  const scope = smallScope();
  const quiz = readQuiz({ file: 'quiz.yaml', text: items }, scope.problems);
  const body = createRenderer().page({ file: 'en.md', text }, 0, { ...scope, quiz });
  const words = { kind: 'lesson', title: '', minutes: 5, summary: '', objectives: [], buildsOn: [] } as const;
  const { notes, ids, outline } = scope;
  return { ...words, objectives: [], buildsOn: [], slug, unit, body, notes, ids, outline, quiz, cards: [] };
}

test('a lesson is a row of numbers, and units and the course are their sums', () => {
  const lines = tableOf([unit], [countsOf(lesson('01-small'), [text]), countsOf(lesson('02-next'), [text])]);
  const cells = lines.map((line) => line.split(/\s{2,}/));
  expect(cells).toEqual([
    ['', 'words', 'min', 'sentences', 'mean', 'longest', 'grade', 'figures', 'facts', 'questions', 'guesses', 'cards'],
    ['01-small', '16', '5', '3', '3.3', '5', expect.any(String), '1', '1', '1', '1', '0'],
    ['02-next', '16', '5', '3', '3.3', '5', expect.any(String), '1', '1', '1', '1', '0'],
    ['unit first', '32', '10', '6', '3.3', '5', expect.any(String), '2', '1', '2', '2', '0'],
    ['the course', '32', '10', '6', '3.3', '5', expect.any(String), '2', '1', '2', '2', '0'],
  ]);
});
