import { expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { sentencesIn, wordingOf } from './wording.ts';

const place = { file: 'en.md', line: 1, column: 1 };
const peak = { id: 'peak', expression: '', tolerance: 0, value: 0.25, text: '0.25', place };
const say = new Map([['ReLU', 'ray loo']]);

function word(script: string) {
  const problems = new Problems();
  const wording = wordingOf(script, new Map([['peak', peak]]), say, place, problems);
  return { ...wording, problems: problems.lines().map((line) => line.replace('en.md:1:1  ', '')) };
}

test('a fact is printed with its value and said in words', () => {
  const { html, shown, spoken, problems } = word('The slope is {{fact:peak}}.');
  expect(html.text).toBe('The slope is <data class="fact" value="0.25">0.25</data>.');
  expect(shown).toBe('The slope is 0.25.');
  expect(spoken).toBe('The slope is zero point two five.');
  expect(problems).toEqual([]);
});

test('what is shown and what is spoken may differ, and words of the say table are respelled', () => {
  const { shown, spoken } = word('ReLU is {max(0, *x*)|the maximum of zero and x}: a “bend”.');
  expect(shown).toBe('ReLU is max(0, x): a “bend”.');
  expect(spoken).toBe('ray loo is the maximum of zero and x, a bend.');
});

test('stress is for the eye, and shown text is escaped', () => {
  expect(word('It is *this* & that.').html.text).toBe('It is <em>this</em> &amp; that.');
});

test('a cue is taken out of the text, with its plot and its place', () => {
  const { shown, cues } = word('{@bend -1.5} Look here.');
  expect(shown).toBe('Look here.');
  expect(cues).toEqual([{ plot: 'bend', x: -1.5 }]);
});

test.each([
  ['It is 50.', 'number was "50", typed by hand'],
  ['It is α.', 'spoken text had "α"; allowed: letters'],
  ['See [[slope]].', 'allowed: words, {{fact:id}}, {shown|spoken}, {@plot 2}'],
  ['It is {{fact:peek}}.', 'fact was "peek"; allowed: an id of lessons/facts.yaml. Did you mean "peak"?'],
  ['{@bend 1} Left. {@bend 2}', '{@bend …} was there twice in a sentence'],
])('"%s" is refused: %s', (script, message) => {
  expect(word(script).problems.join('\n')).toContain(message);
});

test('a turn is cut at its sentences, not inside braces, and a cue at the end stays with the last one', () => {
  expect(sentencesIn('One. {@bend 1.5} Two! {a. b|a}? It is {{fact:peak}}. {@bend 2}')).toEqual([
    'One.',
    '{@bend 1.5} Two!',
    '{a. b|a}?',
    'It is {{fact:peak}}. {@bend 2}',
  ]);
});
