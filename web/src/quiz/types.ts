/**
 * The quiz types as the browser needs them: how each is answered. No schemas here (they are build only, see authoring.ts).
 * `options`: fields to tick, scored by `scoreOptions`; `number`: a text field, scored by `scoreNumber`; `element`: an element
 * of its own, `<type>-field`, which comes with the page that has one.
 */
export const types = {
  choice: { answered: 'options' },
  choices: { answered: 'options' },
  number: { answered: 'number' },
  order: { answered: 'element' },
  match: { answered: 'element' },
  point: { answered: 'element' },
  sketch: { answered: 'element' },
  hinges: { answered: 'element' },
  task: { answered: 'element' },
} as const;

export type TypeId = keyof typeof types;
