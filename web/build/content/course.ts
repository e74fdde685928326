/** The shape of what authors write around the lessons' text: course, front matter, start page, data sets. */

import { z } from 'zod';

const line = z.string().trim().min(1);

export const courseSchema = z.strictObject({
  title: line,
  tagline: line,
  licence: line,
  languages: z.array(line).min(1),
  units: z
    .array(
      z.strictObject({
        id: line,
        title: line,
        summary: line,
        /** Announced, not written yet. */
        planned: z.boolean().default(false),
        /** Folders under lessons/, in reading order. */
        lessons: z.array(line).default([]),
      }),
    )
    .min(1),
});

export const frontMatterSchema = z.strictObject({
  title: line,
  /** What it is for: a check asks, a short one repeats, a lab is there to try things. `objectives.ts` says what each kind needs. */
  kind: z.enum(['lesson', 'check', 'short', 'lab']).default('lesson'),
  minutes: z.int().min(1).max(90),
  /** One sentence, also for search engines and link previews. */
  summary: line,
  /** What the reader can do afterwards, each beginning with a verb. */
  objectives: z.array(line).min(1).max(6),
  /** Lessons that this one takes for granted; the one before it in its unit where absent. */
  builds_on: z.array(line).optional(),
});

export const startSchema = z.strictObject({
  headline: line,
  promise: line,
  action: z.strictObject({ text: line, lesson: line }),
  hero: z.strictObject({
    caption: line,
    fn: line,
    choose: line.optional(),
    min: z.number().default(-4),
    max: z.number().default(4),
    low: z.number().optional(),
    high: z.number().optional(),
    x: z.number().default(1),
    show: z.string().default('value slope'),
  }),
  points: z.array(z.strictObject({ title: line, text: line })).min(1),
});

/** `lessons/data/<id>/dataset.yaml`, as far as the site needs it; the rest is the labs' and the tests'. */
export const dataSetSchema = z.looseObject({
  title: line,
  /** What stands in each file of the folder. */
  files: z.record(line, line),
  /** Whether the site carries the files. What no lesson uses stays at home, and off the credits page. */
  shipped: z.boolean(),
  /** Whom the licence asks to name, as a sentence. */
  attribution: line,
  url: z.url(),
  licence: line,
  licence_url: z.url(),
});

export type Course = z.output<typeof courseSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Start = z.output<typeof startSchema>;
export type DataSet = z.output<typeof dataSetSchema> & { id: string; paths: string[] };
