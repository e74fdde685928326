/** A card whose numbers are drawn anew each time. Its answer is a product of what the core says. */

import { num } from '../locales/num.ts';
import { drawsOf } from './seed.ts';

/** The numbers that a name may stand for: from the first to the last in steps. */
export interface Draw {
  from: number;
  to: number;
  step: number;
  /** Numbers in between that are not drawn, such as the place of a kink. */
  without?: readonly number[] | undefined;
}

/** A name of a number that was drawn, or a number. */
export type Term = string | number;

/** One term, or a sum: each entry is a term or a product of terms. `[[w, x], b]` is w · x + b. */
export type Sum = Term | readonly (Term | readonly Term[])[];

/** What is multiplied. `times` repeats it: five slopes in a row. */
export type Factor =
  | Term
  | { number: Term; times: Term }
  | { value: string; at: Sum; times?: Term | undefined }
  | { slope: string; at: Sum; times?: Term | undefined };

export interface Task {
  draw: Record<string, Draw>;
  /** Multiplied with one another. */
  answer: readonly Factor[];
  /** The answer is wanted and printed with so many. */
  decimals: number;
}

export type Numbers = Readonly<Record<string, number>>;

/** What the core is asked for an answer: a function and where. */
export interface Asked {
  fn: string;
  x: number;
  want: 'value' | 'slope';
}

/** The numbers of one seed. */
export function drawn({ draw }: Task, seed: string): Numbers {
  const next = drawsOf(seed);
  return Object.fromEntries(
    Object.entries(draw).map(([name, range]) => {
      const all = choices(range);
      return [name, all[Math.floor(next() * all.length)] ?? Number.NaN];
    }),
  );
}

/** All numbers that may be drawn. */
export function choices({ from, to, step, without = [] }: Draw): number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  const all = Array.from({ length: count }, (_, index) => exact(from + index * step));
  return all.filter((number) => !without.includes(number));
}

/** What the core has to say before the answer is known, in the order of the factors. */
export function askedFor({ answer }: Task, numbers: Numbers): Asked[] {
  return answer.flatMap((factor): Asked[] => {
    if (typeof factor !== 'object' || 'number' in factor) return [];
    const x = sumOf(factor.at, numbers);
    return [
      'value' in factor
        ? { fn: factor.value, x, want: 'value' as const }
        : { fn: factor.slope, x, want: 'slope' as const },
    ];
  });
}

/** The answer, given what the core said. */
export function answerOf({ answer }: Task, numbers: Numbers, said: readonly number[]): number {
  const rest = [...said];
  return answer.reduce<number>((product, factor) => {
    if (typeof factor !== 'object') return product * termOf(factor, numbers);
    const times = factor.times === undefined ? 1 : termOf(factor.times, numbers);
    const found = 'number' in factor ? termOf(factor.number, numbers) : (rest.shift() ?? Number.NaN);
    return product * found ** times;
  }, 1);
}

/** How far a typed answer may be off: one step of its last decimal, since some round and some cut off. */
export const toleranceOf = ({ decimals }: Task): number => 10 ** -decimals;

/** An answer as the course prints it, without zeros that say nothing. */
export const answerText = ({ decimals }: Task, answer: number): string => num(Number(answer.toFixed(decimals)), 9);

/** The words of a card with the numbers in their places, `{x}` for the number x. */
export function withNumbers(words: string, numbers: Numbers, print: (number: number) => string): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const number = numbers[name];
    return number === undefined ? hole : print(number);
  });
}

/** All names that an answer asks for. */
export function namesIn(answer: readonly Factor[]): string[] {
  const terms = answer.flatMap((factor): Term[] =>
    typeof factor === 'object'
      ? [
          ...('number' in factor ? [factor.number] : termsOf(factor.at)),
          ...(factor.times === undefined ? [] : [factor.times]),
        ]
      : [factor],
  );
  return [...new Set(terms.filter((term) => typeof term === 'string'))];
}

const termOf = (term: Term, numbers: Numbers): number =>
  typeof term === 'number' ? term : (numbers[term] ?? Number.NaN);

function sumOf(sum: Sum, numbers: Numbers): number {
  if (typeof sum !== 'object') return termOf(sum, numbers);
  const product = (entry: Term | readonly Term[]): number =>
    [entry].flat().reduce<number>((all, term) => all * termOf(term, numbers), 1);
  return exact(sum.reduce<number>((all, entry) => all + product(entry), 0));
}

/** Tenths are not exact in binary: 3 · 0.1 must be 0.3, and 0.3 − 0.3 must be 0. */
const exact = (number: number): number => Number(number.toFixed(9)) + 0;

function termsOf(sum: Sum): Term[] {
  return typeof sum === 'object' ? sum.flat() : [sum];
}
