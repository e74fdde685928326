/** The words of `<nonlinear-lesson>`, which stands in pages of others: without the machinery of the course's own pages. */

import words from './en.component.json' with { type: 'json' };

/** The value is set apart, as a title may run in another direction than the page around it. */
export function tComponent(key: keyof typeof words, value = ''): string {
  return words[key].replace(/\{\w+\}/, () => `\u2068${value}\u2069`);
}
