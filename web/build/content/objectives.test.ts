import { expect, test } from 'vitest';
import { readCards } from './cards.ts';
import { createRenderer } from './markdown.ts';
import { checkObjectives, type Taught } from './objectives.ts';
import { readQuiz } from './quiz.ts';
import { smallScope } from './small-course.ts';

const words = `${'It adds and then it bends. '.repeat(7)}\n\n`;
const plot = (id: string, objective = '') =>
  `::activation-plot{id="${id}" ${objective && `objective="${objective}" `}fn="relu" label="x"}\n\n`;
const ask = (id: string) => `::question{id="${id}"}\n\n`;

const item = (id: string, objective: number) =>
  `- { id: ${id}, in: text, type: number, objective: ${objective}, prompt: x, answer: 1, explain: x }\n`;
const card = (id: string, objective: number) => `- { id: ${id}, front: x, back: x, objective: ${objective} }\n`;

const quiz = item('first', 1) + item('second', 2);
const cards = card('one', 1) + card('two', 2);

/** A lesson with two objectives. */
function problemsOf(text: string, files: { quiz?: string; cards?: string } = {}, kind: Taught['kind'] = 'lesson') {
  const scope = smallScope();
  const { problems } = scope;
  const own = { quiz, cards, ...files };
  const read = {
    quiz: own.quiz ? readQuiz({ file: 'quiz.yaml', text: own.quiz }, problems) : undefined,
    cards: own.cards ? readCards({ file: 'cards.yaml', text: own.cards }, new Map(), problems) : undefined,
  };
  createRenderer().page({ file: 'en.md', text }, 0, { ...scope, ...read });
  const objectives = ['See it.', 'Say it.'].map((text, at) => ({
    text,
    place: { file: 'front', line: at + 1, column: 1 },
  }));
  checkObjectives({ kind, objectives, outline: scope.outline, ...read }, problems);
  return problems.lines();
}

const complete = `## A\n\n${words}${plot('a')}${ask('first')}## B\n\n${words}${plot('b')}${ask('second')}`;

test('a section with a figure and a question explains and shows what the question is about', () => {
  expect(problemsOf(complete)).toEqual([]);
});

const lacks = (number: number, part: string) =>
  expect.stringContaining(
    `front:${number}:1  objective ${number} (“${['See it.', 'Say it.'][number - 1]}”) has no ${part}; allowed: `,
  );

test.each([
  ['a figure', complete.replace(plot('b'), ''), {}, [lacks(2, 'figure')]],
  ['words', complete.replace(`## B\n\n${words}`, '## B\n\n'), {}, [lacks(2, 'explanation')]],
  [
    'a question',
    complete.replace(ask('second'), ''),
    { quiz: item('first', 1) },
    ['explanation', 'figure', 'question'].map((part) => lacks(2, part)),
  ],
  ['a card', complete, { cards: card('one', 1) }, [lacks(2, 'card')]],
  ['all cards', complete, { cards: '' }, [lacks(1, 'card'), lacks(2, 'card')]],
])('a lesson that lacks %s says so, at the objective', (_, text, files, problems) => {
  expect(problemsOf(text, files)).toEqual(problems);
});

test('a figure may stand elsewhere, if it names the objective', () => {
  const moved = complete.replace(plot('b'), '').replace(plot('a'), plot('a', '1 2'));
  expect(problemsOf(moved)).toEqual([]);
});

test('a figure that names an objective is about no other one', () => {
  expect(problemsOf(complete.replace(plot('b'), plot('b', '1')))).toEqual([lacks(2, 'figure')]);
});

test('a named figure brings its section with it, where the question stands at the end', () => {
  const text = `${words}${plot('a', '1')}${words}${plot('b', '2')}## End\n\n::quiz{}\n`;
  expect(problemsOf(text, { quiz: quiz.replaceAll('in: text, ', '') })).toEqual([]);
});

test('words in boxes and tables count, headings and captions do not', () => {
  const box = `:::note{title="x"}\n${words}\n:::\n\n`;
  expect(problemsOf(complete.replace(`## B\n\n${words}`, `## B\n\n${box}`))).toEqual([]);
  const heading = `## ${'B '.repeat(50)}\n\n`;
  expect(problemsOf(complete.replace(`## B\n\n${words}`, heading))).toEqual([lacks(2, 'explanation')]);
});

test('a check needs questions alone, a lesson in short needs cards alone', () => {
  expect(problemsOf('::quiz{}\n', { quiz: quiz.replaceAll('in: text, ', ''), cards: '' }, 'check')).toEqual([]);
  expect(problemsOf('', { quiz: item('first', 1), cards: '' }, 'check')).toEqual([lacks(2, 'question')]);
  expect(problemsOf('', { quiz: '' }, 'short')).toEqual([]);
  expect(problemsOf('', { quiz: '', cards: card('one', 1) }, 'short')).toEqual([lacks(2, 'card')]);
});

test('an objective that is not there is refused where it is named', () => {
  const text = complete.replace(plot('b'), plot('b', '2 3'));
  expect(problemsOf(text, { quiz: quiz + item('third', 4), cards: cards + card('three', 5) })).toEqual([
    'cards.yaml:3:9  objective of card "three" was 5; allowed: 1 to 2',
    'en.md:13:3  objective of figure "b" was 3; allowed: 1 to 2',
    'quiz.yaml:3:3  objective of item "third" was 4; allowed: 1 to 2',
  ]);
});

test('a figure without an id cannot be linked', () => {
  expect(problemsOf(complete.replace('id="b" ', ''))).toEqual([
    'en.md:13:3  figure has no id; allowed: words joined by hyphens, as links lead to it',
  ]);
});

test('objectives of a figure are numbers', () => {
  expect(problemsOf(complete.replace(plot('b'), plot('b', '2,3')))[0]).toBe(
    'en.md:13:26  ::activation-plot objective was "2,3"; allowed: numbers of objectives, separated by spaces',
  );
});

test('where the quiz cannot be read, nobody asks for its questions', () => {
  expect(problemsOf(words, { quiz: '- {' }).filter((line) => line.startsWith('front'))).toEqual([]);
});
