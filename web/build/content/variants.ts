/**
 * An item with `draw` stands for many: one for each combination of the values that it draws. Its texts and answers name them in
 * braces, and numbers that follow from them are computed by the core, in the vocabulary of facts. With `pick`, an item stands for
 * each choice of so many of its steps or pairs.
 */

import { localised, num } from '../../src/locales/num.ts';
import { type Item, itemSchema, picked, poolOf } from '../../src/quiz/authoring.ts';
import type { Evaluate } from './facts.ts';

/** More would not feel fresher, and each is written out. */
const MOST = 24;
/** Fewer are soon known by heart. */
const LEAST = 6;

/** Keys whose values are numbers, not texts with numbers in them. */
const numeric = new Set(['answer', 'also', 'value', 'at', 'goal', 'hinges', 'seed']);

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

/** Whether somebody who tries again meets another question. */
function draws(item: Item): boolean {
  return item.draw !== undefined || poolOf(item).pick !== undefined;
}

/** Combinations in which two options come out alike are left out, and so is a slip that happens to be right. */
export function variantsOf(item: Item, evaluate: Evaluate): Variants {
  const { draw, compute = {}, ...template } = item;
  const found: Variants = { items: [], numbers: [], problems: [] };
  // The page first shows the choice of which most wrong ways are known.
  const known = (chosen: readonly number[]) => slipsOf(picked(item, chosen));
  const subsets = subsetsOf(poolOf(item)).sort((a, b) => known(b) - known(a));
  if (!draws(item)) {
    if (Object.keys(compute).length > 0)
      found.problems.push('compute was there without draw; allowed: both, or neither');
    found.items.push(item);
    found.numbers.push({});
    return found;
  }
  const combinations = product(Object.entries(draw ?? {})).flatMap((drawn) =>
    subsets.map((chosen) => ({ drawn, chosen })),
  );
  // A step that has no divisor with the number of combinations meets all values of each name.
  const step = Math.max(1, Math.floor(combinations.length / MOST));
  for (let at = 0; at < combinations.length && found.items.length < MOST; at++) {
    const index = (at * (step | 1)) % combinations.length;
    const combination = combinations[index];
    if (!combination) continue;
    const drawn = new Map<string, Drawn>(
      combination.drawn.map(([name, value]) => [name, { value, rounded: value, text: localised(String(value)) }]),
    );
    const problem = computeAll(drawn, compute, evaluate);
    if (problem !== undefined) return { ...found, problems: [problem] };
    const parsed = itemSchema.safeParse(
      withoutRightSlips(filled(picked(template as Item, combination.chosen), drawn, '')),
    );
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

const slipsOf = (item: Item): number => ('slips' in item ? item.slips.length : 0);

/** All ways to choose `pick` of so many, in rising order; where nothing is to be picked, the one way to take all. */
function subsetsOf({ size, pick = size }: { size: number; pick?: number | undefined }): number[][] {
  const choose = (from: number, count: number): number[][] => {
    if (count === 0) return [[]];
    const firsts = Array.from({ length: Math.max(0, size - count - from + 1) }, (_, index) => from + index);
    return firsts.flatMap((first) => choose(first + 1, count - 1).map((rest) => [first, ...rest]));
  };
  return choose(0, pick);
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

/** What withoutRightSlips looks at: a slip stands for a number (`value`) or for a place (`at`). */
interface Answered {
  answer?: unknown;
  also?: unknown[];
  tolerance?: number;
  slips?: { value?: unknown; at?: unknown }[];
}

function withoutRightSlips(item: unknown): unknown {
  const { answer, also = [], tolerance = 0, slips } = item as Answered;
  if (typeof answer !== 'number' || !slips) return item;
  const known = [answer, ...also];
  const apart = slips.filter(({ value, at = value }) => {
    if (typeof at !== 'number') return true;
    if (known.some((other) => typeof other === 'number' && Math.abs(other - at) <= 2 * tolerance + 1e-9)) return false;
    known.push(at);
    return true;
  });
  return { ...(item as object), slips: apart };
}

/** In TeX, braces hold groups. */
const withoutFormulas = (text: string): string => text.replace(/\$[^$]*\$/g, '').replace(/\{\{[^}]*\}\}/g, '');
