import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { excerpt, openIndex } from './ask.ts';
import { type Entry, indexOptions, termOf } from './index-options.ts';

function asked(words: string, ...entries: Partial<Entry>[]): string[] {
  const index = new MiniSearch<Entry>(indexOptions);
  const none = { title: '', also: '', text: '', kind: 'section', within: '', url: '' } as const;
  index.addAll(entries.map((entry, id) => ({ ...none, ...entry, id })));
  return openIndex(JSON.parse(JSON.stringify(index)))(words).map(({ url }) => url);
}

const gates = { title: 'Gates', text: 'A gate lets a share of the signal pass.', url: 'gates' };
const relu = { title: 'ReLU', also: 'rectifier', text: 'It keeps what is above zero. No gate.', url: 'relu' };
const dead = { title: 'Silence', text: 'A dead unit is silent. Read on.', url: 'dead' };

test('plural, accents and case make no difference, and empty words tell nothing', () => {
  expect([termOf('Gates'), termOf('gate'), termOf('Veličković'), termOf('loss'), termOf('The')]).toEqual([
    'gate',
    'gate',
    'velickovic',
    'loss',
    false,
  ]);
});

test('a heading weighs more than a mention, and other names find it', () => {
  expect(asked('gate', relu, gates)).toEqual(['gates', 'relu']);
  expect(asked('rectifiers', relu, gates)).toEqual(['relu']);
});

test('a word may be half typed, or misspelt where nothing is spelt so', () => {
  expect(asked('silen', dead, gates)).toEqual(['dead']);
  expect(asked('siletn', dead, gates)).toEqual(['dead']);
  expect(asked('dead', dead, { text: 'I read.', url: 'read' })).toEqual(['dead']);
});

test('all words count, unless no place has all of them', () => {
  expect(asked('gate signal', relu, gates)).toEqual(['gates']);
  expect(asked('gate silent', dead, gates)).toHaveLength(2);
  expect(asked('nothing of it', relu, gates)).toEqual([]);
});

test('an excerpt shows where most of the words stand together, with whole words', () => {
  const text = `A gate. ${'And so on. '.repeat(20)}Here a dead gate, and gates. ${'More of it. '.repeat(20)}`;
  const pieces = excerpt(text, ['dead', 'gate']);
  expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(['dead', 'gate', 'gates']);
  const whole = pieces.map((piece) => piece.text).join('');
  expect(whole).toMatch(/^… .*Here a dead gate.* …$/);
  expect(whole.length).toBeLessThan(170);
});

test('without a found word an excerpt is how the text begins', () => {
  expect(excerpt('Short.', ['dead'])).toEqual([{ text: 'Short.', found: false }]);
  expect(excerpt('Short.', [])).toEqual([{ text: 'Short.', found: false }]);
});
