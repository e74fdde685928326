import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCards } from './cards.ts';
import { courseSchema } from './course.ts';
import { readGlossary } from './glossary.ts';
import { languageOf } from './language.ts';
import { createRenderer } from './markdown.ts';
import { Problems } from './problems.ts';
import { quizHtml, readQuiz } from './quiz.ts';
import { smallScope } from './small-course.ts';
import { cardsIn, courseIn, familyIn, quizIn } from './translated.ts';
import { fromDisk, inEnglish, type Translation } from './translation.ts';

/** A translation whose files have this text, whichever is asked for. */
function german(text?: string): Translation {
  const language = languageOf('de');
  if (!language) throw new Error('unreachable');
  const texts = (file: string) => (text === undefined ? undefined : { file, text });
  return { ...fromDisk(language), texts };
}

const quizText = `- id: which-first
  type: choice
  prompt: What comes first?
  options:
    - { text: The sum, correct: true, feedback: Yes. }
    - { text: The rule, misconception: M01, feedback: It waits. }
  explain: Sum first.
`;

function translatedQuiz(text: string | undefined) {
  const scope = smallScope();
  const english = readQuiz({ file: 'quiz.yaml', text: quizText }, scope.problems);
  const quiz = quizIn(german(text), english, '', scope.problems);
  const html = quizHtml(quiz.items, { ...scope, quiz }, createRenderer()).text;
  return { quiz, html, problems: scope.problems };
}

test('an item of another language has its texts, and answers and misconceptions of the first', () => {
  const texts = 'which-first:\n  prompt: Was zuerst?\n  options: [{ text: Die Summe }, { text: Die Regel }]\n';
  const { quiz, html, problems } = translatedQuiz(texts);
  expect(problems.lines()).toEqual([]);
  expect(html).toContain('<legend>Was zuerst?</legend>');
  expect(html).toContain('Yes.'); // not there yet
  expect(html).not.toContain('lang="en"');
  expect(quiz.items[0]).toMatchObject({
    place: { file: 'quiz.de.yaml' },
    item: { options: [{ text: 'Die Summe', correct: true }, { misconception: 'M01' }] },
  });
});

test('an item without any text says that it is English', () => {
  expect(translatedQuiz(undefined).html).toContain('<fieldset lang="en" dir="ltr" class="quiz-item"');
});

test('options that became the same are a problem where the item stands', () => {
  const { problems } = translatedQuiz('which-first:\n  options: [{ text: So }, { text: So }]\n');
  expect(problems.lines()).toEqual(['quiz.de.yaml:2:3  option "So" was there twice; allowed: options that differ']);
});

test('cards keep their objectives', () => {
  const text = '- { id: peak, front: How steep?, back: A quarter., objective: 2 }\n';
  const deck = readCards({ file: 'cards.yaml', text }, new Map(), new Problems());
  const { cards } = cardsIn(german('peak: { front: Wie steil? }'), deck, '', new Problems());
  expect(cards).toMatchObject([{ front: 'Wie steil?', back: 'A quarter.', objective: 2, untranslated: false }]);
  expect(cardsIn(inEnglish, deck, '', new Problems())).toBe(deck);
});

test('units are translated by their ids', () => {
  const unit = { id: 'relu', title: 'ReLU', summary: 'All.', lessons: ['03-relu'] };
  const course = courseSchema.parse({ title: 'X', tagline: 'y', licence: 'z', languages: ['en', 'de'], units: [unit] });
  const translated = courseIn(german('units: { relu: { summary: Alles. } }'), course, '', new Problems());
  expect(translated.units).toMatchObject([{ ...unit, summary: 'Alles.' }]);
});

test('the family may have other names, and what it has not is neither phrase nor problem', () => {
  const entry = { used_by: 'Many.', not_for: 'Some.', place: { file: 'en.yaml', line: 1, column: 1 } };
  const { activations } = smallScope();
  const problems = new Problems();
  const english = new Map(activations.map(({ id }) => [id, entry]));
  const texts = 'leaky_relu: { name: undichte ReLU, used_by: Viele., parameters: { leak: Steigung links } }';
  const { family, phrases } = familyIn(german(texts), english, activations, '', problems);
  expect(problems.lines()).toEqual([]);
  expect(phrases).toEqual({ 'name.leaky_relu': 'undichte ReLU', 'meaning.leaky_relu.leak': 'Steigung links' });
  expect(family.get('leaky_relu')).toMatchObject({ used_by: 'Viele.', not_for: 'Some.' });
  expect(family.get('relu')).toMatchObject({ used_by: 'Many.' });
});

test('a word of the glossary is found by its own name, by other names, and by the English one', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'glossary-'))}/`;
  writeFileSync(
    `${folder}en.yaml`,
    'dead unit:\n  definition: Silent.\n  also: [dead ReLU]\nunit:\n  definition: A sum.\n',
  );
  const problems = new Problems();
  const translation = german('dead unit: { term: tote Einheit, definition: Stumm., also: [tote ReLU] }');
  const glossary = readGlossary(folder, translation, problems);
  const place = { file: 'x.md', line: 1, column: 1 };
  const found = ['tote Einheit', 'tote ReLU', 'dead unit', 'dead ReLU', 'dead-unit'].map((word) =>
    glossary.find(word, place, problems),
  );
  expect(found.map((term) => term?.definition)).toEqual(Array(5).fill('Stumm.'));
  expect(glossary.terms.map(({ id, untranslated }) => [id, untranslated])).toEqual([
    ['dead-unit', false],
    ['unit', true],
  ]);
  expect(problems.lines()).toEqual([]);
});
