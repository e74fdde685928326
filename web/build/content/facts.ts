/**
 * `lessons/facts.yaml`: every number the lessons state, as an expression that the core computes. Pages print the result;
 * nobody types it.
 */

import { z } from 'zod';
import { fixed, num } from '../../src/locales/num.ts';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

const factSchema = z
  .strictObject({
    /** In the core's own vocabulary, such as `slope(sigmoid, 0)`. */
    expression: z.string().min(1),
    /** Printed with this many significant digits … */
    digits: z.int().min(1).max(9).optional(),
    /** … or with this many decimals. Neither: a whole number. */
    decimals: z.int().min(0).max(9).optional(),
    /** Largest distance between builds of the core; 0 where the number must be the same everywhere. */
    tolerance: z.number().min(0).default(0),
    /** Where the number can be read elsewhere, or how it was found. */
    source: z.string().min(1).optional(),
  })
  .refine((fact) => fact.digits === undefined || fact.decimals === undefined, {
    message: 'digits and decimals were both there; allowed: one of them',
  });

export const factsSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), factSchema);

export interface Fact {
  id: string;
  expression: string;
  tolerance: number;
  value: number;
  /** The value as pages print it. */
  text: string;
  place: Place;
}

/** What the core's evaluator answers. */
export type Evaluate = (expression: string) => { value?: number | undefined; error?: { message: string } | undefined };

export type Facts = ReadonlyMap<string, Fact>;

export function readFacts(source: Source, evaluate: Evaluate, problems: Problems): Facts {
  const facts = new Map<string, Fact>();
  const read = readYaml(source, factsSchema, problems);
  for (const [id, entry] of Object.entries(read?.value ?? {})) {
    const { value = Number.NaN, error } = evaluate(entry.expression);
    if (error) problems.add(placeIn(read, [id, 'expression']), error.message);
    else if (entry.digits === undefined && entry.decimals === undefined && !Number.isInteger(value))
      problems.add(
        placeIn(read, [id]),
        `${id} was ${value}; allowed: digits or decimals for a number that is not whole`,
      );
    else {
      const { expression, tolerance } = entry;
      facts.set(id, { id, expression, tolerance, value, text: print(value, entry), place: placeIn(read, [id]) });
    }
  }
  return facts;

  function placeIn(where: typeof read, path: PropertyKey[]): Place {
    return where?.placeOf(path) ?? { file: source.file, line: 1, column: 1 };
  }
}

/** The fact of this id; where there is none, a problem that names the nearest one. */
export function findFact(facts: Facts, id: string, place: Place, problems: Problems): Fact {
  const fact = facts.get(id);
  if (fact) return fact;
  problems.add(place, `fact was "${id}"; allowed: an id of lessons/facts.yaml.${didYouMean(id, facts.keys())}`);
  return { id, expression: '', tolerance: 0, value: Number.NaN, text: '?', place };
}

/** As the elements print numbers, so that a page never shows one number in two ways. */
function print(
  value: number,
  { digits, decimals }: { digits?: number | undefined; decimals?: number | undefined },
): string {
  return digits === undefined ? fixed(value, decimals ?? 0) : num(value, digits);
}
