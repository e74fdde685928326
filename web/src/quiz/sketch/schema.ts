/** A curve that the reader draws. What is looked at is in `score.ts`; the truth comes from the core. */

import { z } from 'zod';
import { common, tag, text } from '../item-schema.ts';
import { SLIPS } from './score.ts';

const curve = z.strictObject({
  fn: text,
  of: z.enum(['value', 'slope']).default('value'),
  /** A product of so many of them, as in a chain of layers. */
  times: z.int().min(1).max(10).default(1),
});
export type SketchCurve = z.infer<typeof curve>;

/** Either one of the features, or another curve that is drawn instead. */
const slip = z
  .strictObject({ is: z.enum(SLIPS).optional(), curve: curve.optional(), feedback: text, ...tag })
  .refine((given) => (given.is === undefined) !== (given.curve === undefined), {
    message: `slip had both or neither of is and curve; allowed: one of them`,
  });

export const schema = z
  .strictObject({
    ...common,
    type: z.literal('sketch'),
    curve,
    /** The paper to draw on. It shows how high the right curve could be, so leave room above and below. */
    min: z.number(),
    max: z.number(),
    low: z.number(),
    high: z.number(),
    slips: z.array(slip).default([]),
  })
  .refine(({ min, max, low, high }) => min < max && low < high, {
    message: 'the paper had no width or no height; allowed: min below max, low below high',
  });

export type SketchItem = z.infer<typeof schema>;
