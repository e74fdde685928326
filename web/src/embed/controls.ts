/**
 * What a page can do without, and what can be shown but not changed: names for `?hide=` and `?lock=`, each with where it is.
 * The selectors hold in the page and inside every element that adopts `askedSheet()` (asked.ts).
 */

export const HIDABLE = {
  /** Under figures, and above labs. */
  caption: 'figcaption > p, figcaption:not(:has(p, details)), .lab > .label',
  table: 'details:has(table)',
  readout: '.readout',
  /** Slope and tangent on and off. */
  options: '.options',
  parameters: '.parameters',
  functions: '.choices, .choice-menu',
  /** Of labs and trainers. */
  settings: '.lab :is(.fields, .setup, .activation, .segments)',
  seed: '.seed, .next-seed',
  speed: '.pace, [data-speed], .speed',
  hints: '.quiz-hint, .hint',
  /** The fold with what is right, and why. What is said after a try stays. */
  answers: '.quiz-answer, .quiz-answer-list',
  marks: '.link-mark',
} as const;

const fields = ':is(input, select, button)';

export const LOCKABLE = {
  parameters: `.parameters ${fields}`,
  functions: `:is(.choices, .choice-menu) ${fields}`,
  settings: `.lab :is(.fields, .setup, .activation, .segments) ${fields}`,
  seed: `.seed ${fields}, .next-seed`,
} as const;
