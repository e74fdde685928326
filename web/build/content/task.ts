/** The task of a card in `cards.yaml`: numbers to draw, and an answer that the core computes. */

import { z } from 'zod';
import { answerOf, askedFor, choices, type Numbers, namesIn, type Task } from '../../src/review/task.ts';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Knowledge } from './scope.ts';

const name = z.string().regex(/^[a-z]\w*$/, 'allowed: a name such as x');
const term = z.union([z.number(), name]);
const sum = z.union([term, z.array(z.union([term, z.array(term).min(1)])).min(1)]);
const times = term.optional();

const draw = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    step: z.number().positive(),
    without: z.array(z.number()).optional(),
  })
  .refine((range) => choices(range).length > 1, 'allowed: at least two numbers to draw from');

export const taskSchema = z.strictObject({
  draw: z.record(name, draw),
  /** Multiplied with one another: numbers, and values and slopes of functions. */
  answer: z
    .array(
      z.union([
        term,
        z.strictObject({ number: term, times: term }),
        z.strictObject({ value: z.string(), at: sum, times }),
        z.strictObject({ slope: z.string(), at: sum, times }),
      ]),
    )
    .min(1),
  decimals: z.int().min(0).max(6).default(2),
});

/** Every number that is drawn is shown, or nobody could answer, and every number that is used is drawn. */
export function checkTask(task: Task, front: string, place: Place, problems: Problems): void {
  const drawn = Object.keys(task.draw);
  const shown = [...front.matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map(([, found = '']) => found);
  for (const found of drawn)
    if (!shown.includes(found))
      problems.add(place, `"${found}" was drawn and is not on the front; allowed: {${found}} in its text`);
  for (const found of new Set([...shown, ...namesIn(task.answer)]))
    if (!drawn.includes(found))
      problems.add(place, `name was "${found}"; allowed: a number of draw.${didYouMean(found, drawn)}`);
}

/** By the core's own evaluator, as all numbers of the course. */
export function taskAnswer(
  task: Task,
  numbers: Numbers,
  { evaluate, activations, problems }: Pick<Knowledge, 'evaluate' | 'activations' | 'problems'>,
  place: Place,
): number {
  const known = activations.map(({ id }) => id);
  const said = askedFor(task, numbers).map(({ fn, x, want }) => {
    if (!known.includes(fn))
      problems.add(place, `function was "${fn}"; allowed: an activation id.${didYouMean(fn, known)}`);
    else {
      const { value, error } = evaluate(`${want}(${fn}, ${x})`);
      if (error) problems.add(place, error.message);
      return value ?? Number.NaN;
    }
    return Number.NaN;
  });
  return answerOf(task, numbers, said);
}
