import { expect, test } from 'vitest';
import { checkShown, readCards } from './cards.ts';
import { createRenderer } from './markdown.ts';
import { type Place, Problems } from './problems.ts';
import { smallScope } from './small-course.ts';

const good = `- id: sigmoid-peak
  front: How steep is the sigmoid at 0?
  back: "{{fact:peak}}: a [[unit]] learns fastest there."
  objective: 1
- { id: what-a-unit-does, front: What does it do first?, back: It *adds*., objective: 2 }
`;
const read = (text: string, problems: Problems, taken = new Map<string, Place>()) =>
  readCards({ file: 'lessons/01/cards.yaml', text }, taken, problems);

function problemsOf(text: string): string[] {
  const problems = new Problems();
  read(text, problems);
  return problems.lines().map((line) => line.replace('lessons/01/', ''));
}

test('good cards pass', () => {
  expect(problemsOf(good)).toEqual([]);
});

test.each([
  ['front: How', 'fornt: How', 'cards.yaml:2:3  Unrecognized key: "fornt". Did you mean "front"?'],
  ['id: sigmoid-peak', 'id: Sigmoid', 'cards.yaml:1:7  id was "Sigmoid"; allowed: lower-case words joined by hyphens'],
  ['objective: 1', 'objective: 0', 'cards.yaml:4:14  objective was 0; allowed: integer of at least 1'],
  [
    'what-a-unit-does',
    'sigmoid-peak',
    'cards.yaml:5:9  id was "sigmoid-peak", which stands in lessons/01/cards.yaml:1, too; allowed: an id no other card of the course has',
  ],
])('%j written as %j is refused where it stands', (right, wrong, problem) => {
  expect(problemsOf(good.replace(right, wrong))).toContain(problem);
});

test('an id that a card of another lesson has is refused', () => {
  const problems = new Problems();
  const taken = new Map([['sigmoid-peak', { file: 'lessons/00/cards.yaml', line: 7, column: 3 }]]);
  read(good, problems, taken);
  expect(problems.lines()).toEqual([
    'lessons/01/cards.yaml:1:7  id was "sigmoid-peak", which stands in lessons/00/cards.yaml:7, too; allowed: an id no other card of the course has',
  ]);
});

test('a deck that the lesson does not show is a problem', () => {
  const problems = new Problems();
  checkShown(read(good, problems), problems);
  expect(problems.lines()).toEqual([
    'lessons/01/cards.yaml:1:1  is shown nowhere; allowed: ::cards{} at the end of the lesson',
  ]);
});

test('without scripts the cards are a definition list, and their texts go through the renderer of the lessons', () => {
  const scope = smallScope();
  scope.cards = read(good, scope.problems);
  const { text } = createRenderer().page({ file: 'en.md', text: '::cards{}' }, 0, scope);
  expect(text).toContain(
    '<card-deck id="cards-01-small" lesson="01-small">\n<p class="deck-title">Flashcards</p>\n<dl class="card-list">\n<div data-card="sigmoid-peak">',
  );
  expect(text).toContain('<dd><data class="fact" value="0.25">0.25</data>: a <a class="glossary-term"');
  expect(text).toContain('<dt>What does it do first?</dt>\n<dd>It <em>adds</em>.</dd>');
  expect(scope.problems.lines()).toEqual([]);
});

test('a deck stands once in a lesson, and only where there are cards', () => {
  const scope = smallScope();
  createRenderer().page({ file: 'en.md', text: '::cards{}' }, 0, scope);
  scope.cards = read(good, scope.problems);
  createRenderer().page({ file: 'en.md', text: '\n\n::cards{}\n\n::cards{}' }, 0, scope);
  expect(scope.problems.lines()).toEqual([
    'en.md:1:3  ::cards has nothing to show; allowed: a lesson that has a cards.yaml',
    'en.md:5:3  ::cards was there twice; allowed: once, at the end of the lesson',
  ]);
});
