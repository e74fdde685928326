/** An answer as few bits: one option, several, a typed number, a list of whole numbers (orders, pairs, drawings), or none. */

import type { Attempt } from '../../quiz/attempt.ts';
import { readings } from '../../quiz/number/score.ts';
import type { BitReader, BitWriter } from './bits.ts';
import type { Detail } from './detail.ts';

type Answer = Attempt['answer'];

const KINDS = ['one', 'typed', 'several', 'list', 'none'] as const;
const LAST = KINDS.length - 1;
/** Options that a bit each can tell. */
const OPTIONS = 8;
/** The longest list, and the largest number in it. */
const LIST_BITS = 6;
const NUMBER_BITS = 11;

/** What people type; anything else is written as it is, a character in 16 bits. */
const TYPED = '0123456789.,-/e ';
const LONGEST = 31;
const LONGEST_OTHER = 63;
/** So short, the text is shorter than its number. */
const SHORT = 4;

export function writeAnswer(out: BitWriter, answer: Answer, detail: Detail): void {
  const kind = kindOf(answer);
  out.choice(KINDS.indexOf(kind), LAST);
  if (kind === 'typed') writeTyped(out, answer as string, detail);
  if (kind === 'one') out.uint((answer as number[])[0] as number, 3);
  if (kind === 'several')
    for (let option = 0; option < OPTIONS; option++) out.flag((answer as number[]).includes(option));
  if (kind === 'list') writeList(out, answer as number[]);
}

export function readAnswer(from: BitReader): Answer {
  const kind = KINDS[from.choice(LAST)];
  if (kind === 'typed') return readTyped(from);
  if (kind === 'one') return [from.uint(3)];
  if (kind === 'several') return Array.from({ length: OPTIONS }, (_, option) => (from.flag() ? [option] : [])).flat();
  return kind === 'list' ? readList(from) : '';
}

export const isList = (answer: Answer): boolean => kindOf(answer) === 'list';
export const isOne = (answer: Answer): boolean => kindOf(answer) === 'one';

function kindOf(answer: Answer): (typeof KINDS)[number] {
  if (typeof answer === 'string') return answer === '' ? 'none' : 'typed';
  const rises = answer.every((each, index) => each >= 0 && each < OPTIONS && each > (answer[index - 1] ?? -1));
  if (rises && answer.length > 0) return answer.length === 1 ? 'one' : 'several';
  const fits = answer.every((each) => each >= -1 && each + 1 < 2 ** NUMBER_BITS) && answer.length < 2 ** LIST_BITS;
  return fits ? 'list' : 'none';
}

/** Heights of drawings are tens, so that they need three bits less. */
function writeList(out: BitWriter, list: readonly number[]): void {
  const tens = list.every((each) => each === -1 || each % 10 === 0);
  const numbers = list.map((each) => (tens && each > 0 ? each / 10 : each) + 1);
  const width = Math.ceil(Math.log2(Math.max(1, ...numbers) + 1));
  out.uint(list.length, LIST_BITS);
  out.flag(tens);
  out.uint(width, 4);
  for (const number of numbers) out.uint(number, width);
}

function readList(from: BitReader): number[] {
  const [length, tens, width] = [from.uint(LIST_BITS), from.flag(), from.uint(4)];
  return Array.from({ length }, () => from.uint(width) - 1).map((each) => (tens && each > 0 ? 10 * each : each));
}

function writeTyped(out: BitWriter, text: string, { typed }: Detail): void {
  const plain = text.replace(/[\u2212\u2013]/g, '-').replace(/E/g, 'e');
  const known = [...plain].every((sign) => TYPED.includes(sign));
  const [value] = readings(text);
  if (known && plain.length <= (typed || value === undefined ? LONGEST : SHORT)) {
    out.choice(0, 2);
    out.uint(plain.length, 5);
    for (const sign of plain) out.uint(TYPED.indexOf(sign), 4);
  } else if (!typed && value !== undefined) {
    out.choice(1, 2);
    writeNumber(out, value);
  } else {
    const cut = typed ? text.slice(0, LONGEST_OTHER) : '';
    out.choice(2, 2);
    out.uint(cut.length, 6);
    for (let at = 0; at < cut.length; at++) out.uint(cut.charCodeAt(at), 16);
  }
}

function readTyped(from: BitReader): string {
  const way = from.choice(2);
  if (way === 1) return readNumber(from);
  const length = from.uint(way === 0 ? 5 : 6);
  const sign = (): string => (way === 0 ? (TYPED[from.uint(4)] ?? '') : String.fromCharCode(from.uint(16)));
  return Array.from({ length }, sign).join('');
}

/** Five digits, as many as any question looks at, and a power of ten from −16 to 15. */
const DIGITS = 5;
const LEAST_POWER = -16;

function writeNumber(out: BitWriter, value: number): void {
  const [digits = '0', power = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const held = Number(power) >= LEAST_POWER ? Math.round(Number(digits) * 10 ** (DIGITS - 1)) : 0;
  out.flag(value < 0);
  out.uint(held, 17);
  out.uint(Math.min(31, Math.max(0, Number(power) - LEAST_POWER)), 5);
}

function readNumber(from: BitReader): string {
  const [below, digits, power] = [from.flag(), from.uint(17), from.uint(5) + LEAST_POWER];
  return String(Number(`${below ? '-' : ''}${digits}e${power - DIGITS + 1}`));
}
