import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lessonIn, pictureIn } from './documents.ts';
import { accented, fromRightToLeft } from './letters.ts';
import { madeUp } from './pseudo.ts';
import { inlineIn, phraseIn, textsIn } from './texts.ts';

const loud = (text: string): string => text.toUpperCase();

test('letters with marks are longer by about a third and can still be read', () => {
  const english = 'A small slope on the left keeps every unit alive, so that nothing is lost.';
  expect(accented('Slope of ReLU')).toBe('Šĺóópéé óóƒ ŘééĹÚú');
  expect(accented(english).length / english.length).toBeGreaterThan(1.25);
  expect(accented(english).length / english.length).toBeLessThan(1.45);
});

test('the other letters run from right to left', () => {
  expect(fromRightToLeft('Slope, 2')).toMatch(/^\p{Script=Arabic}{5}, 2$/u);
});

test.each([
  ['A bend.', '⟦A BEND.⟧'],
  ['It is {{fact:peak}} of `code` and $x^2$.', '⟦IT IS⟧ {{fact:peak}} ⟦OF⟧ `code` ⟦AND⟧ $x^2$.'],
  [
    '**Bold** and *leaning*, [a link](../03-relu/index.html)',
    '**⟦BOLD⟧** ⟦AND⟧ *⟦LEANING⟧*, [⟦A LINK⟧](../03-relu/index.html)',
  ],
  ['a [[unit]], many [[units|unit]]', '⟦A⟧ [[⟦UNIT⟧|unit]]⟦, MANY⟧ [[⟦UNITS⟧|unit]]'],
  ['One | Two', '⟦ONE⟧ | ⟦TWO⟧'],
  ['> flat,\\\n> and on', '> ⟦FLAT,⟧\\\n> ⟦AND ON⟧'],
  ['## A heading\n\n- an item\n1. another', '## ⟦A HEADING⟧\n\n- ⟦AN ITEM⟧\n1. ⟦ANOTHER⟧'],
  ['−2 and 0.5', '⟦−2 AND 0.5⟧'],
  ['3 · 4', '3 · 4'],
])('%j keeps what Markdown means by its signs', (markdown, expected) => {
  expect(inlineIn(markdown, loud)).toBe(expected);
});

test('a phrase keeps its holes and its forms', () => {
  expect(phraseIn('{page} · {course}', loud)).toBe('{page} · {course}');
  expect(phraseIn('f({x}) is {value} at x', loud)).toBe('⟦f({x}) IS {value} AT x⟧');
  expect(phraseIn({ one: '{count} card', other: '{count} cards' }, loud)).toEqual({
    one: '⟦{count} CARD⟧',
    other: '⟦{count} CARDS⟧',
  });
});

test('of a file, only texts are there', () => {
  const english = { bend: { id: 'bend', prompt: 'Bend?', options: [{ text: 'Yes', correct: true }] } };
  const shape = { each: { prompt: 'text', hint: 'text', options: [{ text: 'text' }] } } as const;
  expect(textsIn(english, shape, loud)).toEqual({ bend: { prompt: '⟦BEND?⟧', options: [{ text: '⟦YES⟧' }] } });
});

test('a lesson keeps its figures, formulas and code', () => {
  const english = `---
title: ReLU
minutes: 5
summary: One bend.
objectives: [See it.]
---
Look.

::activation-plot{id="bend" fn="relu" label="It bends."}

$$
f(x) = max(0, x)
$$

\`\`\`
code
\`\`\`

:::paper{id="a" title="Deep networks" authors="Ann" year="2010" status="exact"}
They claim.
:::
`;
  const [, front = '', body] = lessonIn(english, loud).split(/---\n/);
  expect(parse(front)).toEqual({ title: '⟦RELU⟧', summary: '⟦ONE BEND.⟧', objectives: ['⟦SEE IT.⟧'] });
  expect(body).toBe(
    english
      .split('---\n')[2]
      ?.replace('Look.', '⟦LOOK.⟧')
      .replace('It bends.', '⟦IT BENDS.⟧')
      .replace('They claim.', '⟦THEY CLAIM.⟧'),
  );
});

test('a term in a table does not end its cell', () => {
  const table = '| a [[unit]] | [[b\\|unit]] |\n|---|---|\n';
  expect(lessonIn(`---\ntitle: x\n---\n${table}`, loud)).toContain(
    '| ⟦A⟧ [[⟦UNIT⟧\\|unit]] | [[⟦B⟧\\|unit]] |\n|---|---|\n',
  );
});

test('a picture changes its words alone', () => {
  const picture = '<svg><style>.a { fill: red }</style><text x="1">on</text><text>0</text></svg>';
  expect(pictureIn(picture, loud)).toBe(picture.replace('>on<', '>⟦ON⟧<'));
});

test('no real language is made up', () => {
  expect(madeUp('de')).toBeUndefined();
  expect(madeUp('xx-rtl')?.language).toMatchObject({ direction: 'rtl', tag: 'ar-XB' });
});
