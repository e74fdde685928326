/**
 * The two fonts of the course. Atkinson Hyperlegible Next for text, cut to the weights in use; browsers slant it themselves
 * for the few words in italics, which saves every visitor 28 kB. Noto Sans Math for formulas, cut to the glyphs that the formulas show: without a font that has a MATH table, roots and tall brackets come out wrong.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Assets } from '../assets.ts';

const resolve = createRequire(import.meta.url).resolve;
const packageFile = (path: string): Buffer => readFileSync(resolve(path));

const textFont = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const mathFont = '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2';

/** English with its borrowed letters, the punctuation of good typesetting, arrows, superscripts. */
const english = `${range(0x20, 0x7e)}\u00a0°±²³½·×÷éïñòü–—‘’“”„…•′″−≤≥≈≠→←↑↓∞√⁻⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄€`;

const weights = { wght: { min: 400, max: 800, default: 400 } };

/** Digits and signs that elements print in the math font, besides what the formulas hold. */
const alwaysInMath = '0123456789+−-=<>≤≥()[]{}|,.·×/∞√′xf𝑥𝑓';

/** The @font-face rules; the files go to the assets. The stylesheet lies beside them. */
export async function fontFaces(assets: Assets, formulaCharacters: string, otherLanguages: boolean): Promise<string> {
  const upright = await subset(packageFile(`${textFont}-latin-wght-normal.woff2`), english);
  const math = await cutMathFont(formulaCharacters);
  const text = 'Atkinson Hyperlegible Next Variable';
  return [
    ...(otherLanguages
      ? [await lettersOf(assets, text, 'latin-ext', range(0x100, 0x24f) + range(0x1e00, 0x1eff))]
      : []),
    await lettersOf(assets, text, 'latin', range(0xa1, 0xff)), // also in names that readers type
    face(text, assets.add('text.woff2', upright), 'font-weight:400 800'),
    face('Nonlinear Math', assets.add('math.woff2', math), ''),
    ...standIns.map(standIn),
  ].join('');
}

/**
 * Letters of languages other than English, which a page fetches only where it shows one. While the first file is on its way a
 * browser asks for every other that may have a letter, so that none is in both.
 */
async function lettersOf(assets: Assets, family: string, part: string, characters: string): Promise<string> {
  const others = [...characters].filter((letter) => !english.includes(letter));
  const letters = await subset(packageFile(`${textFont}-${part}-wght-normal.woff2`), others.join(''));
  return face(
    family,
    assets.add(`letters-${part}.woff2`, letters),
    `font-weight:400 800;unicode-range:${runsOf(others)}`,
  );
}

/** "U+a1-af,U+b4" of characters in the order of their codes. */
function runsOf(characters: readonly string[]): string {
  const runs: [from: number, to: number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16);
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}

/**
 * Fonts of common systems, set to the width of the text font: a page that begins without it looks and breaks its lines much
 * the same. `width` is the length of a paragraph in Atkinson Hyperlegible Next over its length in the stand-in, both shaped by
 * HarfBuzz's hb-shape (regular at weight 400, bold at 750).
 */
const standIns = [
  { family: 'Nonlinear Narrow', names: ['Arial', 'Liberation Sans', 'Helvetica'], weight: '400 599', width: 0.991 },
  { family: 'Nonlinear Narrow', names: ['Arial Bold', 'Liberation Sans Bold'], weight: '600 800', width: 1.007 },
  { family: 'Nonlinear Wide', names: ['DejaVu Sans', 'Verdana'], weight: '400 599', width: 0.863 },
  { family: 'Nonlinear Wide', names: ['DejaVu Sans Bold', 'Verdana Bold'], weight: '600 800', width: 0.837 },
];

function standIn({ family, names, weight, width }: (typeof standIns)[number]): string {
  const sources = names.map((name) => `local("${name}")`).join(',');
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  // Atkinson Hyperlegible Next rises 0.984 em above the line and falls 0.316 em below it.
  const heights = `ascent-override:${percent(0.984 / width)};descent-override:${percent(0.316 / width)};line-gap-override:0%`;
  return `@font-face{font-family:"${family}";src:${sources};font-weight:${weight};size-adjust:${percent(width)};${heights}}`;
}

/** Also drops hinting, which none of the screens in use reads for a font of this size. */
export async function cutMathFont(characters: string): Promise<Buffer> {
  const text = [...new Set(alwaysInMath + characters)].join('');
  return subsetFont(packageFile(mathFont), text, {
    targetFormat: 'woff2',
    keepFeatures: ['ssty', 'dtls', 'flac', 'rtlm'],
    noHinting: true,
  });
}

function subset(font: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: weights });
}

function face(family: string, path: string, descriptors: string): string {
  const file = path.replace(/^assets\//, '');
  const more = descriptors && `;${descriptors}`;
  return `@font-face{font-family:"${family}";src:url(${file}) format("woff2");font-display:optional${more}}`;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
