import { expect, test } from 'vitest';
import { colourOf, contrast, written } from './colour.ts';
import { sectionsOf } from './sections.ts';
import { readTokens, tokensIn } from './tokens.ts';

const css = `/* --not-me: 1; */
@layer tokens {
  :root {
    --more: 0%;
    --near: light-dark(#fff, #000);
    --paper: color-mix(in srgb, light-dark(#fbfaf6, #12141b), var(--near) calc(var(--more) * 0.5)); /* a ground */
    --shadow:
      0 1px 2px red,
      0 8px 24px blue;
    --copy: var(--paper);
  }
  @media (max-width: 30rem) {
    :root[data-text="large"] {
      --more: 50%;
      --letters: 0.1em;
    }
  }
}`;
const tokens = tokensIn(css);

test('each token has its value, its line, and what it is elsewhere', () => {
  expect(tokens.map(({ name, line }) => [name, line])).toEqual([
    ['more', 4],
    ['near', 5],
    ['paper', 6],
    ['shadow', 7],
    ['copy', 10],
    ['letters', 15],
  ]);
  const where = '@media (max-width: 30rem) [data-text="large"]';
  expect(tokens[0]).toMatchObject({ value: '0%', elsewhere: [{ where, value: '50%' }] });
  expect(tokens[3]?.value).toBe('0 1px 2px red, 0 8px 24px blue');
  expect(tokens[5]).toMatchObject({ value: '', elsewhere: [{ where, value: '0.1em' }] });
});

test('colours are worked out by day, by night and in high contrast', () => {
  const hex = (name: string, theme: 'day' | 'night', more: boolean) => {
    const colour = colourOf(name, tokens, { theme, more });
    return colour && written(colour);
  };
  expect(hex('copy', 'day', false)).toBe('#fbfaf6');
  expect(hex('copy', 'night', false)).toBe('#12141b');
  // Halfway from #fbfaf6 to white, and from #12141b to black.
  expect(hex('paper', 'day', true)).toBe('#fdfdfb');
  expect(hex('paper', 'night', true)).toBe('#090a0e');
  expect(hex('shadow', 'day', false)).toBeUndefined();
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
});

test('every token of the course is shown once, and a new one falls into a section', () => {
  const real = [
    ...readTokens(),
    ...tokensIn(':root { --accent-new: #123; --space-7: 6rem; --brand: #abc; --odd: 3; }'),
  ];
  const isColour = ({ name }: { name: string }) => colourOf(name, real, { theme: 'day', more: false }) !== undefined;
  const sections = sectionsOf(real, isColour);
  expect(sections.flatMap((section) => section.tokens).length).toBe(real.length);
  const sectionOf = (name: string) => sections.find((section) => section.tokens.some((each) => each.name === name))?.id;
  expect(['accent-new', 'space-7', 'brand', 'odd'].map(sectionOf)).toEqual(['accent', 'space', 'paper', 'rest']);
});
