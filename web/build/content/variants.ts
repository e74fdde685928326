/**
 * An item with `draw` stands for many: one for each combination of the values that it draws. Its texts and answers name them in
 * braces, and numbers that follow from them are computed by the core, in the vocabulary of facts.
 */

import { localised, num } from '../../src/locales/num.ts';
import { type Item, itemSchema } from '../../src/quiz/authoring.ts';
import type { Evaluate } from './facts.ts';

/** More would not feel fresher, and each is written out. */
const MOST = 24;
/** Fewer are soon known by heart. */
const LEAST = 6;

/** Keys whose values are numbers, not texts with numbers in them. */
const numeric = new Set(['answer', 'value', 'at', 'goal', 'seed']);

interface Drawn {
  value: number;
  /** As it is printed, for readers and as an answer: nobody types sixteen digits. */
  text: string;
  rounded: number;
}
type Draw = ReadonlyMap<string, Drawn>;

export interface Variants {
  items: Item[];
  /** The drawn and computed numbers of each, for tests that know another formula. */
  numbers: Record<string, number>[];
  problems: string[];
}

/** Combinations in which two options come out alike are left out, and so is a slip that happens to be right. */
export function variantsOf(item: Item, evaluate: Evaluate): Variants {
  const { draw, compute = {}, ...template } = item;
  const found: Variants = { items: [], numbers: [], problems: [] };
  if (draw === undefined) {
    if (compute !== undefined && Object.keys(compute).length > 0)
      found.problems.push('compute was there without draw; allowed: both, or neither');
    found.items.push(item);
    found.numbers.push({});
    return found;
  }
  const combinations = product(Object.entries(draw));
  // A step that has no divisor with the number of combinations meets all values of each name.
  const step = Math.max(1, Math.floor(combinations.length / MOST));
  for (let at = 0; at < combinations.length && found.items.length < MOST; at++) {
    const index = (at * (step | 1)) % combinations.length;
    const drawn = new Map<string, Drawn>(
      (combinations[index] ?? []).map(([name, value]) => [
        name,
        { value, rounded: value, text: localised(String(value)) },
      ]),
    );
    const problem = computeAll(drawn, compute, evaluate);
    if (problem !== undefined) return { ...found, problems: [problem] };
    const parsed = itemSchema.safeParse(withoutRightSlips(filled(template, drawn, '')));
    if (!parsed.success) continue;
    const stray = /\{[a-z][a-z0-9-]+\}/.exec(withoutFormulas(JSON.stringify(parsed.data)))?.[0];
    if (stray !== undefined)
      return { ...found, problems: [`${stray} was named; allowed: ${[...drawn.keys()].join(', ')}`] };
    found.items.push(parsed.data);
    found.numbers.push(Object.fromEntries([...drawn].map(([name, { value }]) => [name, value])));
  }
  if (found.items.length < LEAST)
    found.problems.push(
      `draw gave ${found.items.length} different questions; allowed: ${LEAST} or more, in which no two answers are alike`,
    );
  return found;
}

function product(lists: readonly (readonly [string, readonly number[]])[]): [string, number][][] {
  return lists.reduce<[string, number][][]>(
    (all, [name, values]) =>
      all.flatMap((chosen) => values.map((value): [string, number][] => [...chosen, [name, value]])),
    [[]],
  );
}

/** In the order in which they stand, so that one may build on another. */
function computeAll(
  drawn: Map<string, Drawn>,
  compute: NonNullable<Item['compute']>,
  evaluate: Evaluate,
): string | undefined {
  for (const [name, { expression, decimals, digits }] of Object.entries(compute)) {
    const { value, error } = evaluate(
      expression.replace(/\{([a-z0-9-]+)\}/g, (hole, of: string) => asArgument(drawn, of, hole)),
    );
    if (error || value === undefined) return `${name}: ${error?.message ?? 'the core gave no number'}`;
    const rounded = Number(digits === undefined ? value.toFixed(decimals ?? 0) : value.toPrecision(digits));
    drawn.set(name, { value, rounded, text: num(rounded, 9) });
  }
  return undefined;
}

function asArgument(drawn: Draw, name: string, hole: string): string {
  const found = drawn.get(name);
  // The core takes numbers of at most 15 digits.
  return found === undefined ? hole : String(Number(found.value.toPrecision(15)));
}

/** The same item with numbers in the place of names. */
function filled(part: unknown, drawn: Draw, key: string): unknown {
  if (Array.isArray(part)) return part.map((each) => filled(each, drawn, key));
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, filled(value, drawn, name)]));
  if (typeof part !== 'string') return part;
  const whole = /^\{([a-z0-9-]+)\}$/.exec(part)?.[1];
  if (whole !== undefined && numeric.has(key)) return drawn.get(whole)?.rounded ?? part;
  return part.replace(/\{([a-z][a-z0-9-]+)\}/g, (hole, name: string) => {
    const found = drawn.get(name);
    return found === undefined ? hole : `{{n:${found.text}}}`;
  });
}

function withoutRightSlips(item: unknown): unknown {
  const {
    type,
    answer,
    tolerance = 0,
    slips,
  } = item as { type: string; answer: unknown; tolerance?: number; slips?: { value: unknown }[] };
  if (type !== 'number' || typeof answer !== 'number' || !slips) return item;
  const known: number[] = [answer];
  const apart = slips.filter(({ value }) => {
    if (typeof value !== 'number') return true;
    if (known.some((other) => Math.abs(other - value) <= 2 * tolerance + 1e-9)) return false;
    known.push(value);
    return true;
  });
  return { ...(item as object), slips: apart };
}

/** In TeX, braces hold groups. */
const withoutFormulas = (text: string): string => text.replace(/\$[^$]*\$/g, '').replace(/\{\{[^}]*\}\}/g, '');
