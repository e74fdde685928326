/** A curve to be built from ReLU hinges: as many as are given, so that the largest error is small enough. */

import { z } from 'zod';
import { common, drawnName, quantity, tag, text } from '../item-schema.ts';
import { HINGE_SLIPS } from './score.ts';

/** `distance`: |x|. `tent`: up from −1, down to 1, and 0 beyond. `wave`: one sine wave from 0 to 2π. */
export const TARGETS = ['distance', 'tent', 'wave'] as const;
export type Target = (typeof TARGETS)[number];

export const schema = z.strictObject({
  ...common,
  type: z.literal('hinges'),
  target: z.enum(TARGETS),
  /** How many. */
  hinges: z.union([z.int().min(1).max(8), drawnName]),
  /** Largest accepted error. */
  goal: quantity,
  slips: z.array(z.strictObject({ is: z.enum(HINGE_SLIPS), feedback: text, ...tag })).default([]),
});

export type HingesItem = z.infer<typeof schema>;
