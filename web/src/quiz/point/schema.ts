/** A place on a live plot: where something is largest, where two curves meet, where a slope changes. */

import { z } from 'zod';
import { common, quantity, tag, text } from '../item-schema.ts';

/** A live plot: of a question, or of what answers a wrong idea. */
export const pointPlot = z.strictObject({
  /** One function … */
  fn: text.optional(),
  /** … or several, with one cursor. */
  fns: z.array(text).min(2).max(4).optional(),
  /** As the directives take it: "value slope" for one function, "value" or "slope" for several. */
  show: text,
  min: z.number(),
  max: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Where the point stands at first: not at the answer. */
  x: z.number(),
  label: text,
});
export type PointPlot = z.infer<typeof pointPlot>;

export const schema = z
  .strictObject({
    ...common,
    type: z.literal('point'),
    plot: pointPlot,
    answer: quantity,
    /** Other places that are as right, such as the one on the other side. */
    also: z.array(quantity).default([]),
    /** Largest accepted distance from a right place, and from a slip. */
    tolerance: z.number().gt(0),
    slips: z.array(z.strictObject({ at: quantity, feedback: text, ...tag })).default([]),
    /** Said of every other place. */
    elsewhere: text,
  })
  .superRefine(({ plot: { fn, fns, min, max, x } }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['plot'], message });
    if ((fn === undefined) === (fns === undefined))
      refuse('plot had both or neither of fn and fns; allowed: one of them');
    if (!(min <= x && x <= max)) refuse(`x was ${x}; allowed: from min (${min}) to max (${max})`);
  });

export type PointItem = z.infer<typeof schema>;
