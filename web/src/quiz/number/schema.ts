/** A number, within a tolerance; known slips get an answer of their own. */

import { z } from 'zod';
import { common, quantity, tag } from '../item-schema.ts';

const slip = z.strictObject({
  value: quantity,
  /** "That is the value at 0, not the slope." */
  feedback: z.string().trim().min(1),
  ...tag,
});

export const schema = z.strictObject({
  ...common,
  type: z.literal('number'),
  answer: quantity,
  /** Largest accepted distance from the answer. */
  tolerance: z.number().min(0).default(0),
  /** Written behind the field, such as "%" or "units". */
  unit: z.string().trim().min(1).optional(),
  slips: z.array(slip).default([]),
});

export type NumberItem = z.infer<typeof schema>;
