/** One right option out of several. */

import { z } from 'zod';
import { checkOptions, common, option } from '../item-schema.ts';

export const schema = z
  .strictObject({ ...common, type: z.literal('choice'), options: z.array(option).min(2).max(6) })
  .superRefine((item, context) =>
    checkOptions(item.options, { least: 1, most: 1, said: 'exactly one' }, (message) =>
      context.addIssue({ code: 'custom', path: ['options'], message }),
    ),
  );

export type ChoiceItem = z.infer<typeof schema>;
