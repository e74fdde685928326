import type { Verdict } from '../verdict.ts';

/**
 * What a typed number can mean. "0,25" and "0.25" are one number; "2,410" may be 2.41 or, to an English reader, 2410:
 * both readings are kept, and an answer counts if one of them is right. "1/4" and "9.5e-7" are numbers, too.
 */
export function readings(text: string): number[] {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-') // minus sign and en dash, as phones and editors put them
    .replace(/\s*(?:[·×*]|\\times)\s*10\s*\^?\s*/g, 'e')
    .replace(/[\s\u00a0\u202f\u200e'_]/g, '');
  const parts = plain.split('/');
  if (parts.length === 2) {
    const [over, under] = parts.map(decimals);
    return (over ?? []).flatMap((a) => (under ?? []).filter((b) => b !== 0).map((b) => a / b));
  }
  return parts.length === 1 ? decimals(plain) : [];
}

function decimals(text: string): number[] {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const candidates = new Set<string>();
  if (commas === 0 || points === 0) {
    if (commas + points <= 1) candidates.add(text.replace(',', '.'));
    if (commas > 0 && grouped.test(text.replaceAll(',', ' '))) candidates.add(text.replaceAll(',', ''));
    if (points > 1 && grouped.test(text.replaceAll('.', ' '))) candidates.add(text.replaceAll('.', ''));
  } else {
    // Both signs: the later one is the decimal sign.
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    candidates.add(text.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'));
  }
  return [...candidates].filter((each) => number.test(each)).map(Number);
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?: \d{3})+$/;

export interface NumberGoal {
  answer: number;
  /** Largest accepted distance from the answer, and from a slip. */
  tolerance: number;
  slips: readonly number[];
}

/** The right answer wins over a slip that lies within the tolerance of it. */
export function scoreNumber(item: NumberGoal, text: string): Verdict {
  if (text.trim() === '') return { right: false, problem: 'empty' };
  const values = readings(text);
  if (values.length === 0) return { right: false, problem: 'not-a-number' };
  const meets = (goal: number) => values.some((value) => Math.abs(value - goal) <= reach(goal, item.tolerance));
  if (meets(item.answer)) return { right: true };
  const slip = item.slips.findIndex(meets);
  return slip < 0 ? { right: false } : { right: false, slip };
}

/** Decimal fractions are not exact in binary: 0.3 - 0.1 must still be "0.2 away". */
function reach(goal: number, tolerance: number): number {
  return tolerance + 1e-9 * Math.max(Math.abs(goal), tolerance);
}
