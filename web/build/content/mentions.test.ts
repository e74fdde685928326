import { expect, test } from 'vitest';
import { checkMentions, factsIn, termsIn } from './mentions.ts';
import { smallScope } from './small-course.ts';

test('facts are mentioned in texts and as answers', () => {
  expect(factsIn('At {{fact:peak}} and {{ fact: peak-2 }}.\nanswer: { fact: xor-4 }\n')).toEqual([
    'peak',
    'peak-2',
    'xor-4',
  ]);
  expect(factsIn('In fact, artefact:nothing')).toEqual([]);
});

test('words are mentioned by links and by key concepts', () => {
  expect(termsIn('[[unit]], [[units|unit]] and :::concept{term="dead unit" plot="x#y"}')).toEqual([
    'unit',
    'unit',
    'dead unit',
  ]);
});

function problemsOf(...texts: [file: string, text: string][]): string[] {
  const scope = smallScope();
  checkMentions(
    scope,
    texts.map(([file, text]) => ({ file, text })),
    scope.problems,
  );
  return scope.problems.lines();
}

test('a fact and a word that no text mentions are problems, where they are defined', () => {
  expect(problemsOf(['01-small/en.md', 'Nothing.'])).toEqual([
    'facts.yaml:1:1  fact "peak" is stated nowhere; allowed: facts that a text states',
    'glossary.yaml:1:1  term "unit" is linked nowhere; allowed: words that a text links as [[unit]]',
  ]);
});

test('one mention is enough, in whichever lesson', () => {
  expect(problemsOf(['01-small/en.md', 'A [[Unit]].'], ['02-next/quiz.yaml', 'answer: { fact: peak }'])).toEqual([]);
});

test('that definitions mention a word brings nobody to it', () => {
  expect(problemsOf(['glossary/en.yaml', 'definition: A [[unit]] at {{fact:peak}}.'])).toHaveLength(1);
});

test('the beginning of another name is no mention', () => {
  expect(problemsOf(['01-small/en.md', '[[unit]] {{fact:peak-2}}'])).toHaveLength(1);
});
