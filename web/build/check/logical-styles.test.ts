/** Styles name sides by where a line begins and ends, so that they hold for languages that run from right to left. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';

/** Drawings and formulas run from left to right everywhere: what lies over them is placed by the left. */
const leftToRight = /\/(math\.css|plot\.css\.ts|activation-plot\.css\.ts)$/;

const physical = [
  /\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /(^|[\s;{])(left|right)\s*:/,
  /\b(text-align|float|clear|caption-side)\s*:\s*(left|right)\b/,
  /\bborder-(top|bottom)-(left|right)-radius\b/,
];

/** "1px 2px 3px 4px": the second is the right side, the fourth the left one. */
function sidesDiffer(line: string): boolean {
  const [, values = ''] = /\b(?:margin|padding|inset|border-width|scroll-margin)\s*:\s*([^;]+)/.exec(line) ?? [];
  const [, right, , left] = split(values);
  return left !== undefined && left !== right;
}

/** "0 1em 1em 0": corners from the upper left one on, clockwise. */
function cornersDiffer(line: string): boolean {
  const [, values = ''] = /\bborder-radius\s*:\s*([^;/]+)/.exec(line) ?? [];
  const [a, b, c = a, d = b] = split(values);
  return b !== undefined && (a !== b || c !== d);
}

/** At spaces that stand in no brackets. */
const split = (values: string): string[] => values.trim().split(/\s+(?![^(]*\))/);

test.each([
  ['padding: 0 1em 0 0;', true],
  ['padding: 0 1em 0;', false],
  ['padding: var(--a) clamp(1rem, 4vw, 2rem) var(--b);', false],
  ['border-radius: 0 1em 1em 0;', true],
  ['border-radius: 1em;', false],
])('%s has sides that differ: %s', (line, differ) => {
  expect(sidesDiffer(line) || cornersDiffer(line)).toBe(differ);
});

test('no style names a left or a right side', () => {
  const files = readdirSync(paths.source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.css(\.ts)?$/.test(file),
  );
  const found = files.flatMap((file) => {
    const path = `${paths.source}${file}`;
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const sided = !leftToRight.test(path) && physical.some((pattern) => pattern.test(line));
      return sided || sidesDiffer(line) || cornersDiffer(line) ? [`web/src/${file}:${index + 1}  ${line.trim()}`] : [];
    });
  });
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
