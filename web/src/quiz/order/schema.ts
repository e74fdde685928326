/** Steps to be put in their order. They are written in the right one; pages show them in another. */

import { z } from 'zod';
import { checkPool, common, tag, text } from '../item-schema.ts';

export const schema = z
  .strictObject({
    ...common,
    type: z.literal('order'),
    /** In the right order. The feedback says why a step stands where it does: who puts it too early reads it. */
    steps: z
      .array(z.strictObject({ text, feedback: text }))
      .min(3)
      .max(12),
    /** So many of them are asked at a time, and others when somebody tries again. */
    pick: z.int().min(3).max(7).optional(),
    /** What is behind it when step number `sooner` is put before step number `than`; both counted from 1. */
    slips: z
      .array(z.strictObject({ sooner: z.int().min(1), than: z.int().min(1), feedback: text, ...tag }))
      .default([]),
  })
  .superRefine((item, context) => {
    checkPool(item.steps.length, item.pick, 'steps', context);
    const texts = item.steps.map((step) => step.text);
    const twin = texts.find((each, index) => texts.indexOf(each) !== index);
    if (twin !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['steps'],
        message: `step "${twin}" was there twice; allowed: steps that differ`,
      });
    item.slips.forEach(({ sooner, than }, index) => {
      if (sooner <= than || sooner > item.steps.length)
        context.addIssue({
          code: 'custom',
          path: ['slips', index],
          message: `sooner was ${sooner} and than was ${than}; allowed: a step that in truth comes later, of 1 to ${item.steps.length}`,
        });
    });
  });

export type OrderItem = z.infer<typeof schema>;
