/**
 * The quiz types as the browser needs them: how each is answered. No schemas here (they are build only, see authoring.ts).
 * `options`: fields to tick, scored by `scoreOptions`; `number`: a text field, scored by `scoreNumber`.
 */
export const types = {
  choice: { answered: 'options' },
  choices: { answered: 'options' },
  number: { answered: 'number' },
} as const;

export type TypeId = keyof typeof types;
