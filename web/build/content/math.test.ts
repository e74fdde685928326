import { expect, test } from 'vitest';
import { Formulas } from './math.ts';

test('the formulas of the course need no style attribute', () => {
  const formulas = new Formulas();
  const all = [
    'f(x) = \\begin{cases} x & x > 0 \\\\ 0 & x \\le 0 \\end{cases}',
    'A = \\begin{pmatrix} 1 & 2 \\\\ 0 & 1 \\end{pmatrix}',
    '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}',
    '\\underbrace{b + w}_{\\text{off}} \\;=\\; \\sum_{i=1}^{n} w_i x_i',
  ];
  for (const tex of all) expect(formulas.render(tex, true)).not.toContain(' style=');
});

test('a style without a class stops the build instead of vanishing', () => {
  expect(() => new Formulas().render('\\color{red} x', false)).toThrow(/needs the style "color:/);
});

test('the font gets the italic letters that browsers draw for single letters', () => {
  const formulas = new Formulas();
  formulas.render('h(x) = \\sigma(W)', false);
  expect(formulas.characters).toContain('𝑥');
  expect(formulas.characters).toContain('ℎ');
  expect(formulas.characters).toContain('𝜎');
  expect(formulas.characters).toContain('𝑊');
});
