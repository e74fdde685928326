/** To each thing on the left belongs one on the right. Several may share one; some on the right may belong to none. */

import { z } from 'zod';
import { checkPool, common, tag, text } from '../item-schema.ts';
import { choicesOf, rightOf } from './choices.ts';

/** It stands in a menu, which holds no markup. */
const plain = text.refine((words) => !/[$*`\]]/.test(words), {
  message: 'had a formula, a link or emphasis; allowed: plain words, numbers and facts, as menus hold nothing else',
});

export const schema = z
  .strictObject({
    ...common,
    type: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: text, right: plain, feedback: text }))
      .min(3)
      .max(12),
    /** So many of them are asked at a time, and others when somebody tries again. */
    pick: z.int().min(3).max(7).optional(),
    /** What else can be chosen and is always wrong. */
    others: z.array(plain).max(4).default([]),
    /**
     * What is behind it when the left one of pair number `left` is given the right one of pair number `right`; what stands
     * in `others` is counted on behind the pairs.
     */
    slips: z.array(z.strictObject({ left: z.int().min(1), right: z.int().min(1), feedback: text, ...tag })).default([]),
  })
  .superRefine((item, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    checkPool(item.pairs.length, item.pick, 'pairs', context);
    const choices = choicesOf(item);
    const lefts = item.pairs.map(({ left }) => left);
    const twin = lefts.find((each, index) => lefts.indexOf(each) !== index);
    if (twin !== undefined) refuse(['pairs'], `left "${twin}" was there twice; allowed: lefts that differ`);
    if (choices.length < 2)
      refuse(['pairs'], `right was "${choices[0]}" everywhere; allowed: at least two that differ`);
    const stray = item.others.find((other) => item.pairs.some(({ right }) => right === other));
    if (stray !== undefined)
      refuse(['others'], `others had "${stray}", which belongs to a pair; allowed: what belongs to none`);
    item.slips.forEach(({ left, right }, index) => {
      const given = rightOf(item, right);
      if (!item.pairs[left - 1] || given === undefined || given === item.pairs[left - 1]?.right)
        refuse(
          ['slips', index],
          `left was ${left} and right was ${right}; allowed: pairs from 1 to ${item.pairs.length}, others behind them, where the right one is wrong for the left one`,
        );
    });
  });

export type MatchItem = z.infer<typeof schema>;
