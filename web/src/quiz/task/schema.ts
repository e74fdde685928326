/** A goal to be reached with a small network: the reader changes some of its settings and trains it. */

import { z } from 'zod';
import { common, tag, text } from '../item-schema.ts';
import { TASK_SLIPS } from './score.ts';
import { changeable, STARTS, TASK_DATA, type TaskSettings } from './settings.ts';

const layers = z.int().min(0).max(8);
const units = z.int().min(1).max(32);
const rate = z.number().gt(0).max(1000);
const start = z.enum(STARTS);

const some = z.strictObject({
  layers: layers.optional(),
  units: units.optional(),
  activation: text.optional(),
  start: start.optional(),
  rate: rate.optional(),
});
const choices = <V extends z.ZodType>(value: V) => z.array(value).min(2).max(6).optional();

const slip = z.strictObject({
  is: z.enum(TASK_SLIPS),
  /** Said only where the network is set like this. */
  when: some.optional(),
  /** Settings that lead here from each start, over those of `when` and of the answer; absent where it takes bad luck. */
  way: some.optional(),
  feedback: text,
  ...tag,
});

export const schema = z
  .strictObject({
    ...common,
    type: z.literal('task'),
    data: z.enum(TASK_DATA),
    examples: z.int().min(10).max(1000).default(300),
    batch: z.int().min(1).max(1000),
    /** Each try trains for so many. */
    within: z.int().min(2).max(20_000),
    /** Of the data and the first weights: drawn, so that each try has others. */
    seed: z.union([
      z.int().min(0),
      z.string().regex(/^\{[a-z][a-z0-9-]+\}$/, 'allowed: a drawn number such as "{seed}"'),
    ]),
    begin: z.strictObject({ layers, units, activation: text, start, rate }),
    change: z
      .strictObject({
        layers: choices(layers),
        units: choices(units),
        activation: choices(text),
        start: choices(start),
        rate: choices(rate),
      })
      .refine((given) => Object.keys(given).length > 0, { message: 'change was empty; allowed: one setting or more' }),
    goal: z.strictObject({
      accuracy: z.number().gt(0).max(1),
      units: units.optional(),
      silent: z.number().min(0).max(1).optional(),
    }),
    /** A way to reach it, over how the network is set at first. */
    answer: some,
    slips: z.array(slip).default([]),
  })
  .superRefine((item, context) => {
    const { begin, change, answer, slips } = item;
    const check = (settings: Partial<TaskSettings>, path: (string | number)[]) => {
      for (const [setting, value] of Object.entries(settings)) {
        const choices = (change as Record<string, readonly unknown[] | undefined>)[setting];
        if (choices?.includes(value) || (!choices && value === begin[setting as keyof TaskSettings])) continue;
        const allowed =
          choices?.join(', ') ?? `nothing but ${begin[setting as keyof TaskSettings]}: change does not offer it`;
        context.addIssue({ code: 'custom', path, message: `${setting} was ${value}; allowed: ${allowed}` });
      }
    };
    check(Object.fromEntries(changeable(item).map((setting) => [setting, begin[setting]])), ['begin']);
    check(answer as Partial<TaskSettings>, ['answer']);
    slips.forEach(({ when = {}, way = {} }, index) => {
      check(when as Partial<TaskSettings>, ['slips', index, 'when']);
      check(way as Partial<TaskSettings>, ['slips', index, 'way']);
    });
  });

export type TaskItem = z.infer<typeof schema>;
