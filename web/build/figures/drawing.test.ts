import { expect, test } from 'vitest';
import { drawing } from './drawing.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 100">${inside}</svg>\n`;

test('a drawing becomes a part of the page, with a name and ids of its own', () => {
  const drawn = drawing(
    svg('<defs><marker id="tip"/></defs>\n  <path class="wire dashed" d="M0 0H9" marker-end="url(#tip)"/>'),
    'till',
    'A "till"',
  );
  expect(String(typeof drawn === 'string' ? drawn : drawn.text)).toBe(
    '<svg role="img" aria-label="A &quot;till&quot;" viewBox="0 0 520 100">\n' +
      '<defs><marker id="till-tip"/></defs>\n<path class="wire dashed" d="M0 0H9" marker-end="url(#till-tip)"/>\n</svg>\n',
  );
});

test.each([
  ['<style>.a { fill: red }</style>', 'had <style'],
  ['<path fill="#3a45c4"/>', 'had fill='],
  ['<path style="fill: red"/>', 'had style='],
  ['<path class="wire purple"/>', 'had the class "purple"'],
  ['<script href="x.js"/>', 'had <script'],
])('%s: colours, styles and scripts of its own are refused', (inside, problem) => {
  expect(drawing(svg(inside), 'till', 'A till')).toContain(problem);
});

test('what is no SVG file is said so', () => {
  expect(drawing('PNG', 'till', 'A till')).toContain('allowed: an SVG file');
});
