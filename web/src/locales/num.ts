/** Numbers as the course prints them: a true minus sign, no trailing zeros, powers of ten where digits would not fit. */

const SUPERSCRIPTS: Record<string, string> = { '-': '⁻', ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].entries()) };

/** At most `digits` significant digits; a number that is not finite is named ("∞", "not a number"). */
export function num(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size === 0) return '0';
  if (size >= 1e-4 && size < 1e7) return withMinus(plain(rounded));
  const [mantissa, exponent] = rounded.toExponential().split('e') as [string, string];
  const power = [...exponent.replace('+', '')].map((digit) => SUPERSCRIPTS[digit]).join('');
  return `${withMinus(mantissa)} × 10${power}`;
}

/** A number with a fixed count of decimals, as on an axis. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : withMinus(text);
}

/** A count with all its digits, in threes: "4,096". */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** What a person typed: "−1,5", "-1.5" and " 1.5 " are numbers, "" and "1.5x" are not (NaN). */
export function parseNumber(text: string): number {
  const plainText = text.trim().replace(/[−–]/, '-').replace(',', '.');
  return plainText === '' ? Number.NaN : Number(plainText);
}

function plain(value: number): string {
  return Math.abs(value) < 1e-6 ? value.toFixed(20).replace(/0+$/, '') : String(value);
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}
