/**
 * The parts every quiz item has, whatever its type. Build only: schemas stay out of the browser.
 *
 * All texts are inline Markdown of the lessons (math, terms and facts work), so an item reads like the page around it.
 */

import { z } from 'zod';

export const text = z.string().trim().min(1);

/**
 * What has happened in a wrong answer with no idea of the list of misconceptions behind it. It stays with the bank: what a
 * page says of a reader's ideas counts misconceptions alone.
 */
export const SLIP_KINDS = [
  /** A sign was lost, added or turned. */
  'sign',
  /** One factor or one step too few, or too many. */
  'factor',
  /** A part was forgotten, or the last thing was not done. */
  'left-out',
  /** Another operation, such as added in place of multiplied. */
  'operation',
  /** Two things have changed places. */
  'swapped',
  /** Something else that is near by, such as the slope for the value. */
  'other',
  /** A name, a definition or a fact was mixed up with another one. */
  'recall',
  /** Something that the question says was passed over. */
  'reading',
  /** What is concluded does not follow. */
  'conclusion',
  /** A setting of an experiment that misses its goal. */
  'setting',
  /** A drawing or a point that is a little off. */
  'hand',
] as const;

/** What is behind a wrong answer: one of the two, as `readQuiz` checks. */
export const tag = {
  /** A wrong idea, by its id in `lessons/misconceptions.yaml`. */
  misconception: z
    .string()
    .regex(/^M\d\d$/, 'allowed: an id such as M02')
    .optional(),
  slip: z.enum(SLIP_KINDS).optional(),
};

/** Stands for a number that is drawn. */
export const drawnName = z
  .string()
  .regex(/^\{[a-z][a-z0-9-]+\}$/, 'allowed: a number, { fact: id }, or a drawn number such as "{total}"');

/** A typed number, the id of a fact that the core computes when the course is built, or the name of a number that is drawn. */
export const quantity = z.union([z.number(), z.strictObject({ fact: text }), drawnName]);
export type Quantity = z.infer<typeof quantity>;

/** At least two letters: in TeX, `{x}` is a group. */
const name = z.string().regex(/^[a-z][a-z0-9-]+$/, 'allowed: a name of two lower-case letters or more');

export const common = {
  /** Words and hyphens; stays for ever, because readers' progress is kept under it. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'allowed: lower-case words joined by hyphens'),
  prompt: text,
  hint: text.optional(),
  /** From a nudge to a worked step. */
  hints: z.array(text).min(1).max(4).optional(),
  /** Shown to everybody once the item is answered: why the right answer is right. */
  explain: text,
  /** `text`: shown only where the lesson places it with ::question; `quiz`: in the lesson's ::quiz. */
  in: z.enum(['quiz', 'text']).default('quiz'),
  /** Which of the lesson's objectives it is about, counted from 1. */
  objective: z.int().min(1).optional(),
  /** Numbers that are new at each retry: a name, and the values that it may have. Texts and answers say `{name}`. */
  draw: z.record(name, z.array(z.number()).min(1)).optional(),
  /** Numbers that follow from those, each an expression in the core's vocabulary of facts. */
  compute: z
    .record(
      name,
      z.strictObject({
        expression: text,
        decimals: z.int().min(0).max(9).optional(),
        digits: z.int().min(1).max(9).optional(),
      }),
    )
    .optional(),
};

export const option = z.strictObject({
  text,
  correct: z.boolean().default(false),
  /** Required for right options, too: an option without a reason teaches nothing. */
  feedback: text,
  ...tag,
});

/** No more of them at a time than a screen holds. */
const MOST_AT_A_TIME = 7;

/** As many as are asked at a time, or more where some are picked. */
export function checkPool(count: number, pick: number | undefined, of: string, context: z.RefinementCtx): void {
  const refuse = (message: string) =>
    context.addIssue({ code: 'custom', path: [pick === undefined ? of : 'pick'], message });
  if (pick === undefined && count > MOST_AT_A_TIME)
    refuse(`there were ${count} ${of}; allowed: at most ${MOST_AT_A_TIME}, or more with pick`);
  if (pick !== undefined && pick >= count) refuse(`pick was ${pick}; allowed: fewer than all ${count} ${of}`);
}

/** At least two options, no two alike, and as many right ones as the type wants. */
export function checkOptions(
  options: readonly z.infer<typeof option>[],
  allowed: { least: number; most: number; said: string },
  refuse: (message: string) => void,
): void {
  const right = options.filter((each) => each.correct).length;
  if (right < allowed.least || right > allowed.most) refuse(`${right} options were correct; allowed: ${allowed.said}`);
  const texts = options.map((each) => each.text);
  const twin = texts.find((each, index) => texts.indexOf(each) !== index);
  if (twin !== undefined) refuse(`option "${twin}" was there twice; allowed: options that differ`);
}
