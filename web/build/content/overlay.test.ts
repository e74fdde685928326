import { expect, test } from 'vitest';
import { Coverage } from './coverage.ts';
import { languageOf } from './language.ts';
import { layOver, type Shape } from './overlay.ts';
import { Problems } from './problems.ts';

const item = { id: 'bend', type: 'choice', prompt: 'Bend?', options: [{ text: 'Yes', correct: true }, { text: 'No' }] };
const english = { bend: item };
const shape: Shape = { each: { prompt: 'text', hint: 'text', options: [{ text: 'text' }] } };

function laid<T>(value: T, shape: Shape, text: string | undefined, id = 'de') {
  const problems = new Problems();
  const coverage = new Coverage();
  const language = languageOf(id);
  if (!language) throw new Error(id);
  const source = text === undefined ? undefined : { file: 'quiz.de.yaml', text };
  const translation = { language, coverage, texts: () => source, document: () => undefined };
  return { ...layOver(value, shape, 'x/lessons/quiz.de.yaml', 'quizzes', translation, problems), problems, coverage };
}

const whole = `bend:
  prompt: Biegung?
  options: [{ text: Ja }, { text: Nein }]
`;

test('texts are replaced, and all that is no text stays', () => {
  const { value, problems, coverage, has, placeOf } = laid(english, shape, whole);
  expect(value.bend).toEqual({
    ...item,
    prompt: 'Biegung?',
    options: [{ text: 'Ja', correct: true }, { text: 'Nein' }],
  });
  expect(problems.lines()).toEqual([]);
  expect(coverage.summary).toBe('100 %: quizzes 3 of 3');
  expect(has(['bend', 'options'])).toBe(true);
  expect(placeOf(['bend', 'options', 1, 'text'])).toMatchObject({ line: 3, column: 35 });
});

test('a missing text stays English and is told', () => {
  const { value, coverage, has } = laid(english, shape, 'bend:\n  prompt: Biegung?\n');
  expect(value.bend.options[1]?.text).toBe('No');
  expect(coverage.missing).toEqual(['quiz.de.yaml  bend.options.0.text', 'quiz.de.yaml  bend.options.1.text']);
  expect([has(['bend']), has(['bend', 'options'])]).toEqual([true, false]);
  expect(laid(english, shape, undefined).coverage.missing).toContain('lessons/quiz.de.yaml  bend.prompt');
});

test.each([
  ['bned:\n  prompt: x\n', '1:1  Unrecognized key: "bned". Did you mean "bend"?'],
  ['bend:\n  prompt: x\n  answer: 1\n', '3:3  Unrecognized key: "answer". Allowed: prompt, hint, options'],
  ['bend:\n  hint: x\n', '2:9  bend.hint was there; allowed: what the English file has'],
  ['bend:\n  prompt: [x]\n', '2:11  bend.prompt was a list; allowed: text'],
  ['bend:\n  options: [{ text: Ja }]\n', '2:12  bend.options had 1 entries; allowed: 2, as in English'],
  ['- bend\n', '1:1  the file was a list; allowed: a map'],
])('%j is refused where it stands', (text, problem) => {
  expect(laid(english, shape, text).problems.lines()).toEqual([`quiz.de.yaml:${problem}`]);
});

const phrases = { cards: { one: '{count} card', other: '{count} cards' }, hint: 'Hint {number}' };

test('phrases may have the forms of their language, and the holes of the English ones', () => {
  const forms = 'cards: { one: "{count} karta", few: "{count} karty", other: "{count} kart" }\nhint: "{number}."\n';
  const { value, problems } = laid(phrases, { each: 'phrase' }, forms, 'pl');
  expect(problems.lines()).toEqual([]);
  expect(value).toMatchObject({ cards: { few: '{count} karty' }, hint: '{number}.' });
});

test.each([
  ['cards: { few: x, other: y }', '1:10  form was "few"; allowed: one, other'],
  ['cards: { one: x }', '1:8  cards had no "other"; allowed: a form for all other numbers'],
  ['hint: "{numbr}"', '1:7  hint had {numbr}; allowed: {number}. Did you mean "number"?'],
])('%j is no phrase in German', (text, problem) => {
  expect(laid(phrases, { each: 'phrase' }, text).problems.lines()).toEqual([`quiz.de.yaml:${problem}`]);
});
