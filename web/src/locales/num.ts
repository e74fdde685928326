/**
 * Numbers as the course prints them: a true minus sign, no trailing zeros, powers of ten where digits would not fit. The
 * decimal sign and the groups of a count are those of the language that is spoken.
 */

import en from './en.number.json' with { type: 'json' };
import { speaker } from './fill.ts';
import { speech } from './speech.ts';

const word = speaker('number', en);

const SUPERSCRIPTS: Record<string, string> = { '-': '⁻', ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].entries()) };

/** At most `digits` significant digits; a number that is not finite is named ("∞", "not a number"). */
export function num(value: number, digits = 4): string {
  if (Number.isNaN(value)) return word('none');
  if (!Number.isFinite(value)) return localised(value < 0 ? '-∞' : '∞');
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size === 0) return '0';
  if (size >= 1e-4 && size < 1e7) return localised(plain(rounded));
  const [mantissa, exponent] = rounded.toExponential().split('e') as [string, string];
  return localised(`${mantissa} × ${powerOfTen(Number(exponent))}`);
}

/** "10⁻³". */
export function powerOfTen(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join('')}`;
}

/** A number with a fixed count of decimals, as on an axis. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return localised(Number(text) === 0 ? (0).toFixed(decimals) : text);
}

/** "95.3 %", never rounded up to a full 100 %. */
export function percentText(share: number): string {
  if (!Number.isFinite(share)) return num(share);
  const shown = share < 1 ? Math.min(99.9, Math.round(share * 1000) / 10) : 100;
  return word('percent', { value: fixed(shown, shown === 100 || shown === 0 ? 0 : 1) });
}

/** A count with all its digits, in groups: "4,096". */
export function count(value: number): string {
  return speech().counts.format(value);
}

/** What a person typed: "−1,5", "-1.5" and " 1.5 " are numbers, "" and "1.5x" are not (NaN). */
export function parseNumber(text: string): number {
  const plainText = text.replace(MARK, '').trim().replace(/[−–]/, '-').replace(',', '.');
  return plainText === '' ? Number.NaN : Number(plainText);
}

function plain(value: number): string {
  return Math.abs(value) < 1e-6 ? value.toFixed(20).replace(/0+$/, '') : String(value);
}

/** Between words that run from right to left, a sign before a number would be taken to its other side. */
const MARK = '\u200e';

/** A number that is written out already, with the signs of the language. */
export function localised(text: string): string {
  const { counts, rightToLeft } = speech();
  // Asked once for each language: this is on the path of a dragging finger.
  const point = points.get(counts) ?? counts.format(0.5).charAt(1);
  points.set(counts, point);
  const signed = text.replace('.', point).replace('-', '−');
  return rightToLeft && /\D/.test(text) ? MARK + signed : signed;
}

/** Words with numbers among them that an author has typed: between words from right to left, each sign keeps its place. */
export function withSigns(words: string): string {
  return speech().rightToLeft ? words.replace(/(?<=^|[\s([])[+-](?=\d|$)|−(?=\d|$)/g, `${MARK}$&`) : words;
}

const points = new WeakMap<Intl.NumberFormat, string>();
