/** Every right option out of several; at least one is right and at least one is not. */

import { z } from 'zod';
import { checkOptions, common, option } from '../item-schema.ts';

export const schema = z
  .strictObject({ ...common, type: z.literal('choices'), options: z.array(option).min(3).max(8) })
  .superRefine((item, context) =>
    checkOptions(
      item.options,
      { least: 1, most: item.options.length - 1, said: 'one or more, but not all of them' },
      (message) => context.addIssue({ code: 'custom', path: ['options'], message }),
    ),
  );

export type ChoicesItem = z.infer<typeof schema>;
